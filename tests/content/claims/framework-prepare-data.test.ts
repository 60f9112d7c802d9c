import {expect, test} from 'vitest';
import deploy from '../../../docs/framework/deploy-and-serve/estimate';
import evaluation from '../../../docs/framework/evaluate/estimate';
import {numbersOf} from './computed';
import {textOf} from './page';

const page = textOf('framework/prepare-data');
const value = numbersOf(evaluation);
const [decisionsPerDay, randomDecisions] = [value('decisionsPerDay'), value('randomDecisions')];
const offPerSend = value('offPerSend');
const sends = value('reachableUsers') * value('sendsPerUser');
const offs = sends * offPerSend;

test('a day has these bytes, sends and switch-offs', () => {
  expect(page).toContain(
    `${decisionsPerDay / 1e9} billion candidates a day at 1 KB are ${(decisionsPerDay * 1000) / 1e12} TB`,
  );
  expect(page).toContain(`a switch-off ${Number((offPerSend * 100).toPrecision(3))}% of sends`);
  expect(page).toContain(
    `at ${sends / 1e6} million sends a day there are ${Math.round(offs).toLocaleString('en-US')} switch-offs`,
  );
  expect(page).toContain('less than one for ten thousand candidates');
  expect(offs / decisionsPerDay).toBeLessThan(1 / 10_000);
});

test('the features are read in the time that serving plans for', () => {
  const time = numbersOf(deploy)('featureTime');
  expect(page).toContain(`F-->>S: features (${time} ms)`);
  expect(page).toContain(`gets them within ${time} ms`);
});

test('eight weeks of examples have these parts', () => {
  const [, random = '', rest = ''] =
    /all of these, ([\d.]+)% of the 12 million random decisions and ([\d.]+)% of the rest/.exec(
      page,
    ) ?? [];
  const perDay = [
    offs,
    (randomDecisions * Number(random)) / 100,
    ((decisionsPerDay - randomDecisions) * Number(rest)) / 100,
  ];
  const parts = perDay.map((count) => ((count * 8 * 7) / 1e6).toFixed(1));
  const total = perDay.reduce((sum, count) => sum + (count * 8 * 7) / 1e6, 0);
  expect(randomDecisions).toBe(12e6);
  expect(page).toContain(
    `over eight weeks ${parts.join(' + ')}, about ${total.toFixed(0)} million examples`,
  );
});
