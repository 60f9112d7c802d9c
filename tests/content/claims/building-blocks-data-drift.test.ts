import {expect, test} from 'vitest';
import {harmOf} from '../../../src/domain/figures/driftHarm';
import {driftTests, exactDistances, ksThreshold} from '../../../src/domain/figures/driftTests';
import {normalCdf} from '../../../src/domain/figures/normalDistribution';
import {missingFrom, rounded} from './computed';
import {chartOf, textOf} from './page';

const PAGE = 'building-blocks/data-drift';

test('the bars are the shifts of the mean that reach the KS threshold', () => {
  const [drawn] = chartOf(PAGE, 'significant-shift');
  const smallest = (rows: number) => {
    const [gap, step] = [ksThreshold(rows), 1e-5];
    let shift = 0;
    while (2 * normalCdf(shift / 2) - 1 < gap) shift += step;
    return 100 * shift;
  };
  expect(drawn).toEqual([1e3, 1e4, 1e5, 1e6].map((rows) => rounded(smallest(rows), 1)));
});

test('three tests by hand', () => {
  const [old, now] = [
    [25, 25, 25, 25],
    [20, 24, 26, 30],
  ];
  const pairs = (old ?? []).map((a, at) => [a / 100, (now?.[at] ?? NaN) / 100] as const);
  const terms = pairs.map(([a, b]) => (b - a) * Math.log(b / a));
  const chi = (rows: number) =>
    rows * pairs.reduce((sum, [a, b]) => sum + (b - a) ** 2 / (a + b), 0);
  const psi = terms.reduce((sum, term) => sum + term, 0).toFixed(3);
  const said = [
    `PSI is $${terms.map((term) => term.toFixed(4)).join('+')}=${psi}$`,
    `| PSI | ${psi} |`,
    `$1.36\\sqrt{2/n}$ = ${(1.36 * Math.sqrt(2 / 1e3)).toFixed(4)} | just silent | rings (${(1.36 * Math.sqrt(2 / 1e4)).toFixed(4)})`,
    `| ${chi(1e3).toFixed(1)} | 7.81 (3 degrees, 5%) | rings | rings (${chi(1e4).toFixed(0)}) |`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

/** Chance that chi-square with nine degrees of freedom exceeds x, by Simpson's rule on the square root. */
function chiSquareAbove(x: number): number {
  const density = (root: number) => root ** 8 * Math.exp((-root * root) / 2);
  const sum = (from: number) => {
    const step = (12 - from) / 600;
    let area = 0;
    for (let at = 0; at <= 600; at += 1)
      area += (at % 600 === 0 ? 1 : at % 2 ? 4 : 2) * density(from + at * step) * step;
    return area;
  };
  return sum(Math.sqrt(x)) / sum(0);
}

test('what noise does to an index of ten bins', () => {
  const noise = (rows: number) => 2 / rows;
  expect(chiSquareAbove(16.92)).toBeCloseTo(0.05, 4);
  expect(chiSquareAbove(0.2 / noise(100))).toBeGreaterThan(1 / 3);
  const said = [
    `mean ${(9 * noise(100)).toFixed(2)}, 95% point $16.9\\cdot 0.02=${(16.92 * noise(100)).toFixed(2)}$`,
    `the 95% point is ${(16.92 * noise(1e4)).toFixed(4)}`,
    `changes ${Math.round(0.2 / (16.92 * noise(1e4)) / 10) === 6 ? 'sixty' : '?'} times the noise`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('the take-away tells what the figure shows', () => {
  const [left, right, none] = [harmOf(-1, 1, 0), harmOf(1, 1, 0), harmOf(0, 1, 0)];
  const changed = harmOf(0, 1, -0.5);
  const ratio = changed.predicted / changed.observed;
  const few = driftTests({shift: 0, spread: 1, rows: 100, relation: 0}).counted.psi;
  const said = [
    `(PSI ${exactDistances(1, 1).psi.toFixed(2)})`,
    `loses ${left.extraLoss.toFixed(4)} nats a row to the truth on the left and ${right.extraLoss.toFixed(4)} on the right`,
    `right: ${(right.extraLoss / left.extraLoss).toFixed(0)} times as much (with no shift it is ${none.extraLoss.toFixed(4)})`,
    `the same population show a PSI of ${few.toFixed(2)}`,
    `the only one that ruins calibration (${ratio.toFixed(2)})`,
    `predictions are ${(100 * (ratio - 1)).toFixed(0)}% too high`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('the quadrants place the five changes on logarithms of index and harm', () => {
  const changes = [
    ['shift +1', 1, 1, 0],
    ['shift −1', -1, 1, 0],
    ['log-odds −0.5', 0, 1, -0.5],
    ['spread × 1.5', 0, 1.5, 0],
    ['shift 0.1', 0.1, 1, 0],
  ] as const;
  const noise = 18 / 1e4;
  for (const [name, shift, spread, relation] of changes) {
    const psi = exactDistances(shift, spread).psi + noise;
    const {extraLoss} = harmOf(shift, spread, relation);
    const [, x, y] =
      new RegExp(`"${name.replace('+', '[+]')}": \\[([\\d.]+), ([\\d.]+)\\]`).exec(textOf(PAGE)) ??
      [];
    expect(Math.abs(Number(x) - (0.5 + Math.log10(psi / 0.2) / 6)), name).toBeLessThan(0.011);
    expect(Math.abs(Number(y) - (0.5 + Math.log10(extraLoss / 0.005) / 2)), name).toBeLessThan(
      0.011,
    );
  }
});
