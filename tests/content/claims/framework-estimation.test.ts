import {expect, test} from 'vitest';
import model from '../../../docs/framework/estimation/estimate';
import evaluation from '../../../docs/framework/evaluate/estimate';
import {evaluate} from '../../../src/domain/estimate';
import {numbersOf} from './computed';
import {chartOf, textOf} from './page';

const page = textOf('framework/estimation');
const value = numbersOf(model);

/** A value of the worksheet when some of its inputs are others. */
function at(name: string, inputs: Record<string, number>): number {
  return evaluate(model, inputs).values[name] ?? NaN;
}

test('the ladder of times has the powers of ten of the times that its description names', () => {
  const times = [100, 16e3, 0.5e6, 5e6, 150e6]; // ns
  const [drawn] = chartOf('framework/estimation', 'ladder-of-times');
  expect(drawn).toEqual(times.map((time) => Number(Math.log10(time).toFixed(1))));
});

test('the minutes of the five places add up', () => {
  const [, table = ''] = /In the step \| (.*?) Eight minutes of forty-five/.exec(page) ?? [];
  const minutes = [...table.matchAll(/\| (\d) \|/g)].map(([, count]) => Number(count));
  expect(minutes).toHaveLength(5);
  expect(minutes.reduce((sum, count) => sum + count, 0)).toBe(8);
});

test('the conclusions flip where the page says', () => {
  expect(page).toContain('a network of three times the work would need eleven');
  expect(at('cards', {encodeTime: 15})).toBe(11);
  expect(page).toContain('At ten times the traffic the encoder needs thirty-five cards');
  expect(at('cards', {users: 5e8})).toBe(35);
  expect(page).toContain('the vectors take a terabyte in full precision, and 256 GB in 8 bits');
  expect(Math.round(at('indexMemory', {products: 1e9}) / 1000)).toBe(1);
  expect(at('indexSmall', {products: 1e9})).toBe(256);
  expect(page).toContain('Change them to ten million: 10 GB');
  expect(Math.round(at('indexMemory', {products: 1e7}))).toBe(10);
  expect(page).toContain('at one listing in ten the random sample costs a twentieth');
  expect(at('costAtRandom', {forbiddenShare: 0.1}) / value('costAtRandom')).toBeCloseTo(1 / 20, 9);
  expect(page).toContain('a two-hundredth of it');
  expect(value('photoBytes') / 1000).toBe(200);
});

test('what fits on a card and on a machine does', () => {
  expect(page).toContain('just too much for a card of 24 GB');
  expect(value('indexSmall')).toBeGreaterThan(24);
  expect(page).toContain('still fits on a card of 80 GB');
  expect(value('indexWithGraph')).toBeLessThan(80);
  expect(value('indexMemory')).toBeGreaterThan(80);
  expect(page).toContain('eight cards do it in a night');
  expect(value('trainingHours') / 8).toBeLessThan(12);
});

test('a language model is a decision of the quarter', () => {
  const tokens = value('tokensPerImage') * value('trainingImages');
  const hours = (6 * 7e9 * 2e11) / value('cardRate') / 3600;
  expect(page).toContain('eighty times the parameters and over three times the tokens');
  expect(Math.round(7e9 / value('parameters') / 10)).toBe(8);
  expect(Math.floor(2e11 / tokens)).toBe(3);
  expect(page).toContain(
    `some ${(Math.floor(hours / 1000) * 1000).toLocaleString('en-US')} card hours`,
  );
  expect(page).toContain(
    `or USD ${(Math.round((hours * value('trainingCardPrice')) / 1e4) * 1e4).toLocaleString('en-US')}`,
  );
});

test('the sample size by hand is close to the exact one', () => {
  const byHand = (16 * 0.4 * 0.6) / 0.002 ** 2;
  expect(page).toContain(`= ${Math.round(byHand).toLocaleString('en-US').replace(',', '{,}')}$`);
  const exact = numbersOf(evaluation)('usersForVisits');
  expect(page).toContain(
    `The exact formula gives ${(Math.round(exact / 1000) * 1000).toLocaleString('en-US')}`,
  );
});

test('the worked exercise and the reviewers are multiplied rightly', () => {
  const perSecond = (1e8 * 40 * 2) / 86_400;
  const round = (value: number, unit: number) =>
    (Math.round(value / unit) * unit).toLocaleString('en-US');
  expect(page).toContain(
    `about ${round(perSecond, 1000)} a second, and some ${round(perSecond * 3, 10_000)} at a peak`,
  );
  expect(page).toContain(`that is ${round((perSecond * 3) / 10, 1000)} requests a second at peak`);
  expect(page).toContain('almost three million scores a second');
  expect((perSecond * 3 * 100) / 10 / 1e6).toBeCloseTo(2.8, 1);
  expect(page).toContain(`of 200 bytes makes ${((1e8 * 80 * 200) / 1e12).toFixed(1)} TB a day`);
  expect(page).toContain(
    `decision of 40 seconds: ${round((2e5 * 40) / 3 / 3600, 10)} hours a day, a hundred reviewers`,
  );
});
