import {describe, expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/monitoring/estimate';
import {normalCdf, normalQuantile} from '../../../src/domain/figures/normalDistribution';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/monitoring';
const n = numbersOf(estimate);
const missing = (...said: string[]) => missingFrom(PAGE, said);
const SHIFTS = [0.5, 1, 1.5, 2, 2.5, 3];

describe('intervals until an alarm', () => {
  const single = (shift: number) => 1 / (1 - normalCdf(3 - shift));

  test('of a single threshold', () => {
    const [quiet, two, one] = [0, 2, 1].map((shift) => single(shift).toFixed(0));
    const said = missing(
      `1/(1-\\Phi(3))$ = ${quiet} intervals`,
      `${two} intervals at $\\delta$ = 2, but ${one} at $\\delta$ = 1`,
    );
    expect(said).toEqual([]);
  });

  test('of a cumulative sum', () => {
    const [quiet, one] = [cumulativeSum(0), cumulativeSum(1)];
    const said = missing(
      `rings falsely every ${Math.round(quiet / 10) * 10} intervals`,
      `one standard deviation in ${one.toFixed(0)} intervals instead of ${single(1).toFixed(0)}`,
    );
    expect(said).toEqual([]);
  });

  test('along the shifts of the chart', () => {
    const drawn = [single, cumulativeSum].map((delay) =>
      SHIFTS.map((shift) => rounded(delay(shift), delay(shift) < 12 ? 1 : 0)),
    );
    expect(chartOf(PAGE, 'detection-delay')).toEqual(drawn);
  });
});

test('a cumulative sum by hand', () => {
  let sum = 0;
  const sums = [0.4, 1.6, 1.1, 2.0, 1.3, 1.8].map((z) => (sum = Math.max(0, sum + z - 0.5)));
  const said = sums.map((value) => (value === 0 ? '0' : value.toFixed(1))).join(', ');
  expect(missing(`The sum goes ${said}: an alarm in the sixth`)).toEqual([]);
});

test('early labels in standard errors', () => {
  const expected = 0.6 * 10_000 * 0.03;
  const errors = (139 - expected) / Math.sqrt(expected);
  expect(missing(`$(139-180)/\\sqrt{180}$ = −${Math.abs(errors).toFixed(1)} standard`)).toEqual([]);
});

test('one false alarm a month over all series', () => {
  const chance = 1 / (n('seriesCount') * n('checks') * 30);
  const bound = normalQuantile(1 - chance).toFixed(1);
  const empty = Math.round(990 / Math.sqrt(10));
  expect(Math.log10(chance)).toBeCloseTo(-8, 1);
  const said = missing(
    `a bound of ${bound}, if the noise is normal`,
    `${empty} times $\\sqrt{10}$`,
  );
  expect(said).toEqual([]);
});

/**
 * Mean intervals until the sum with k = 0.5 exceeds h = 5, on normal values with this mean: a Markov chain over
 * cells of the sum, solved by elimination. Source: Brook and Evans, An Approach to the Probability Distribution of
 * CUSUM Run Length, 1972.
 */
function cumulativeSum(mean: number): number {
  const [allowance, height, cells] = [0.5, 5, 100];
  const width = (2 * height) / (2 * cells - 1);
  const below = (steps: number) => normalCdf(steps * width + width / 2 - mean + allowance);
  const rows = Array.from({length: cells}, (_, from) => {
    const row = new Float64Array(cells + 1).fill(1);
    for (let to = 0; to < cells; to += 1) {
      const chance = below(to - from) - (to === 0 ? 0 : below(to - from - 1));
      row[to] = (to === from ? 1 : 0) - chance;
    }
    return row;
  });
  const cell = (row: number, column: number) => rows[row]?.[column] ?? NaN;
  // From the last column to the first, so that the first unknown is left alone in its row.
  for (let last = cells - 1; last > 0; last -= 1) {
    for (let row = 0; row < last; row += 1) {
      const factor = cell(row, last) / cell(last, last);
      const target = rows[row] ?? new Float64Array();
      for (let column = 0; column < last; column += 1)
        target[column] = cell(row, column) - factor * cell(last, column);
      target[cells] = cell(row, cells) - factor * cell(last, cells);
    }
  }
  return cell(0, cells) / cell(0, 0);
}
