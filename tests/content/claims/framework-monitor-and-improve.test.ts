import {expect, test} from 'vitest';
import evaluation from '../../../docs/framework/evaluate/estimate';
import {type Random, seededRandom} from '../../../src/domain/figures/random';
import {numbersOf} from './computed';
import {textOf} from './page';

const page = textOf('framework/monitor-and-improve');
const value = numbersOf(evaluation);
const [newSends, offPerSend] = [value('newSends'), value('offPerSend')];
const offs = newSends * offPerSend;
const limit = offs + 3 * Math.sqrt(offs);

function poisson(mean: number, random: Random): number {
  let count = -1;
  for (let product = 1; product > Math.exp(-mean); product *= random()) count += 1;
  return count;
}

test('six signals ring falsely this often', () => {
  const checks = (6 * 24 * 60) / 10;
  const [once, twice] = [checks * 0.0027, checks * 0.0027 ** 2];
  expect(page).toContain(`$6 \\times 144 \\times 0.0027 = ${once.toFixed(1)}$ false pages a day`);
  expect(page).toContain(
    `\\times 0.0027^2 \\approx ${twice.toFixed(3)}$ a day, one page in five months`,
  );
  expect(1 / twice / 30.4).toBeCloseTo(5, 0);
});

test('the alarm for switch-offs stands three standard errors above its mean', () => {
  expect(page).toContain(`expects ${offs} of them`);
  expect(page).toContain(`$\\sqrt{300} \\approx ${Math.sqrt(offs).toFixed(0)}$`);
  expect(page).toContain(
    `are ${(limit - offs).toFixed(0)}: the alarm rings at ${limit.toFixed(0)} a day, a rise of ${((limit / offs - 1) * 100).toFixed(0)}%`,
  );
  expect(page).toContain('To see 10% in a day we would need three times the sends');
  expect((3 / 0.1) ** 2 / offs).toBeCloseTo(3, 5);
});

test('a rolling day that is read every hour rings as often as the page says, and one read daily more rarely', () => {
  const random = seededRandom(352);
  const years = 60;
  const day: number[] = [];
  let [sum, last, rings, daily] = [0, -Infinity, 0, 0];
  let above = false;
  for (let hour = 0; hour < years * 8760; hour += 1) {
    const count = poisson(offs / 24, random);
    day.push(count);
    sum += count - (day.length > 24 ? (day.shift() ?? 0) : 0);
    const rang = sum >= limit;
    if (rang && hour % 24 === 0) daily += 1;
    if (rang && !above && hour - last >= 24) {
      rings += 1;
      last = hour;
    }
    above = rang;
  }
  expect(page).toContain('rings some four times a year (simulated');
  expect(page).toContain('chance alone rings it some four times a year.');
  expect(rings / years).toBeCloseTo(4, 0);
  expect(page).toContain('chance alone would ring every year or two');
  expect(years / daily).toBeGreaterThan(1);
  expect(years / daily).toBeLessThan(2);
});

test('arms of their own show new subscribers', () => {
  const arm = (newSends / 2) * 14 * offPerSend;
  const error = Math.sqrt(2 / arm);
  expect(page).toContain(`per million = ${arm.toLocaleString('en-US')} switch-offs an arm`);
  expect(page).toContain(`$\\sqrt{2/2{,}100} \\approx ${(error * 100).toFixed(0)}\\%$`);
  expect(0.1 / error).toBeGreaterThan(3);
});

test('the coin costs these visits and switch-offs', () => {
  const random = value('randomDecisions');
  const sends = random * value('sendChance');
  const all = value('reachableUsers') * value('sendsPerUser');
  const lost = sends * (0.1 - 0.02);
  expect(page).toContain(`a fair coin sends ${sends / 1e6} million of the ${random / 1e6} million`);
  expect(page).toContain(`${(sends / all) * 100}% of all sends`);
  expect(page).toContain(
    `they cost ${lost.toLocaleString('en-US')} visits a day, ${((lost / (all * 0.1)) * 100).toFixed(1)}% of what`,
  );
  expect(page).toContain(`some ${Math.round(sends * offPerSend)} switch-offs`);
});
