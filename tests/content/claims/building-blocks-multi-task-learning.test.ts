import {expect, test} from 'vitest';
import {rootOf} from '../../../src/domain/figures/bisection';
import {normalDensity} from '../../../src/domain/figures/normalDistribution';
import {normal, seededRandom} from '../../../src/domain/figures/random';
import {missingFrom, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/multi-task-learning';
const REQUESTS = 5000;
const CANDIDATES = 100;
const SHOWN = 10;
const PRICES = [0, 25, 50, 100, 200, 400, 800];
const FINISH = {middle: Math.log(0.3 / 0.7), spread: 0.6};
const REPORT = {mean: 0.0002, spread: 1.5};
const CORRELATION = 0.3;
const SEED = 4;

const chance = (odds: number) => 1 / (1 + Math.exp(-odds));

test('finishes and reports that are left, by the price of a report', () => {
  const [finishes, reports] = frontier();
  const left = (sums: readonly number[]) => sums.map((sum) => (100 * sum) / (sums[0] ?? NaN));
  const drawn = [
    left(finishes).map((percent) => rounded(percent, 1)),
    left(reports).map((percent) => rounded(percent)),
  ] as const;
  expect(chartOf(PAGE, 'value-frontier')).toEqual(drawn);
  const [kept, rest] = drawn;
  const at = (row: readonly number[], price: number) => row[PRICES.indexOf(price)] ?? NaN;
  const said = [
    `first ${100 - at(rest, 25)}% of reports costs ${(100 - at(kept, 25)).toFixed(1)} points`,
    `from ${at(rest, 200)}% to ${at(rest, 800)}% costs ${(at(kept, 200) - at(kept, 800)).toFixed(1)}.`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('a masked mean and a mixture of two experts', () => {
  const mean = ((0.2 + 0.4) / 2).toFixed(1);
  const mixture = (0.7 * 2 + 0.3 * 4).toFixed(1);
  const said = [`third example make a mean of ${mean}, not 0.2`, `0.7 and 0.3 makes ${mixture}.)`];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('two gradients that conflict, by hand', () => {
  const dot = ([a, b]: readonly number[], [c, d]: readonly number[]) =>
    (a ?? NaN) * (c ?? NaN) + (b ?? NaN) * (d ?? NaN);
  const [first, second] = [
    [3, 1],
    [-1, 0.5],
  ] as const;
  const without = (own: readonly number[], other: readonly number[]) =>
    own.map((one, at) => one - (dot(own, other) / dot(other, other)) * (other[at] ?? NaN));
  const [one, two] = [without(first, second), without(second, first)];
  const sum = one.map((value, at) => value + (two[at] ?? NaN));
  const cosine = dot(first, second) / Math.sqrt(dot(first, first) * dot(second, second));
  const said = [
    `a cosine of $${cosine.toFixed(2)}$`,
    `=(${one.join(',')})`,
    `=(${two.join(',')})`,
    `the sum $(${sum.join(', ')})$ changes them by $${-dot(first, sum)}$ and $${-dot(second, sum)}$`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

/** Sums over the videos shown, for each price: of the chance of a finish, and of a report. */
function frontier(): readonly [finishes: number[], reports: number[]] {
  const random = seededRandom(SEED);
  const middle = rootOf((odds) => meanRate(odds) - REPORT.mean, -15, -5);
  const [finishes, reports] = [PRICES.map(() => 0), PRICES.map(() => 0)];
  for (let request = 0; request < REQUESTS; request += 1) {
    const finish = new Float64Array(CANDIDATES);
    const report = finish.map((_, video) => {
      const shared = normal(random);
      const own = CORRELATION * shared + Math.sqrt(1 - CORRELATION ** 2) * normal(random);
      finish[video] = chance(FINISH.middle + FINISH.spread * shared);
      return chance(middle + REPORT.spread * own);
    });
    PRICES.forEach((price, at) => {
      const values = finish.map((rate, video) => 0.5 * rate - price * (report[video] ?? NaN));
      const bar = values.slice().sort()[CANDIDATES - SHOWN] ?? NaN;
      values.forEach((value, video) => {
        if (value < bar) return;
        finishes[at] = (finishes[at] ?? NaN) + (finish[video] ?? NaN);
        reports[at] = (reports[at] ?? NaN) + (report[video] ?? NaN);
      });
    });
  }
  return [finishes, reports];
}

/** Mean chance of a report when its log-odds are normal around this middle. */
function meanRate(middle: number): number {
  const step = 0.01;
  return Array.from({length: 1600}, (_, at) => -8 + at * step).reduce(
    (sum, z) => sum + chance(middle + REPORT.spread * z) * normalDensity(z) * step,
    0,
  );
}
