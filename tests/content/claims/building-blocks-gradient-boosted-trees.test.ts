import {describe, expect, test} from 'vitest';
import {boostingRounds} from '../../../src/domain/figures/boostingRounds';
import {meanMinutes, NOISE} from '../../../src/domain/figures/deliveryRows';
import {chartOf, textOf} from './page';

const PAGE = 'building-blocks/gradient-boosted-trees';
const text = textOf(PAGE);

describe('what the figure shows', () => {
  const run = (rate: number, depth: number) => boostingRounds({rate, depth, rounds: 200});
  const minutes = (value: number) => value.toFixed(1);

  test('of stumps, of two levels and of full steps', () => {
    const stumps = Math.min(...run(0.2, 1).byRate.map(({loss}) => loss));
    expect(text).toContain(`never gets under ${(Math.floor(stumps * 10) / 10).toFixed(1)} minutes`);
    expect(text).toContain(`where ${minutes(NOISE)} is chance`);
    const two = run(0.2, 2).byRate.map(({loss}) => loss);
    expect(text).toContain(`Trees of two levels reach ${minutes(Math.min(...two))}.`);
    const {end, best} = run(1, 2);
    expect(text).toContain(`fitted rows falls to ${minutes(end.training)} while`);
    expect(text).toContain(`held-out rows is ${minutes(end.validation)}, *above`);
    expect(text).toContain(
      `at 1 it is ${minutes(best.validation)} and comes after ${best.round} trees`,
    );
    expect(text).toContain(`Stumps stay at ${minutes(stumps)}.`);
  });

  test('of the jump in its deliveries', () => {
    const minutesAt = (rain: number, load: number) => meanMinutes([0.5, 0.5, rain, load]);
    const jump = minutesAt(1, 1) - minutesAt(0, 0);
    expect(text).toContain(`jumps by ${jump} minutes when rain *and* load come together`);
    expect([minutesAt(1, 0), minutesAt(0, 1)]).toEqual([minutesAt(0, 0), minutesAt(0, 0)]);
  });

  test('of rate times rounds', () => {
    const trees = [0.05, 0.1, 0.2].map(
      (rate) => run(rate, 2).curve.find(({validation}) => validation < 6)?.round,
    );
    const [slow, middle, fast] = trees;
    expect(text).toContain(`it takes ${slow} trees at 0.05, ${middle} at 0.1 and ${fast} at 0.2`);
    const small = run(0.2, 2)
      .byRate.filter(({rate}) => rate <= 0.2)
      .map(({loss}) => loss);
    const range = `(${minutes(Math.min(...small))} to ${minutes(Math.max(...small))})`;
    expect(text).toContain(`within chance ${range}`);
    expect(text).toContain('at 0.03 it is still falling at 200');
    expect(run(0.03, 2).best.round).toBe(200);
  });

  test('of depth and of the column that tells nothing', () => {
    expect(run(0.2, 4).best.validation).toBeGreaterThan(run(0.2, 2).best.validation);
    const {end, best} = run(0.2, 2);
    const [all, stopped] = [end.idle, best.idle].map((share) => `${Math.round(100 * share)}%`);
    expect(text).toContain(`And ${all} of the splits`);
    expect(text).toContain(`at the best stop it is ${stopped}`);
  });
});

test('gains of the seven cuts of eight payments', () => {
  const labels = [0, 0, 0, 0, 1, 0, 1, 0];
  const q = 0.25;
  const worth = (rows: number[]) =>
    rows.reduce((sum, label) => sum + q - label, 0) ** 2 / (rows.length * q * (1 - q) + 1);
  const gains = [1, 2, 3, 4, 5, 6, 7].map(
    (cut) => (worth(labels.slice(0, cut)) + worth(labels.slice(cut)) - worth(labels)) / 2,
  );
  const [drawn] = chartOf(PAGE, 'cut-gains');
  expect(drawn).toEqual(gains.map((gain) => Number(gain.toFixed(3))));
});

test('rows that make a weight of one', () => {
  const rows = Math.round(1 / (0.01 * 0.99));
  expect(text).toContain(`four rows have $H=1$; at $q=0.01$ it takes ${rows}`);
});
