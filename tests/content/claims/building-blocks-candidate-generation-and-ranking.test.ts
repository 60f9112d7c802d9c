import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/candidate-generation-and-ranking/estimate';
import {normalCdf, normalDensity} from '../../../src/domain/figures/normalDistribution';
import {normal, seededRandom} from '../../../src/domain/figures/random';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/candidate-generation-and-ranking';
const ITEMS = 2000;
const BEST = 10;
const OTHERS = ITEMS - 1;

/** How likely 0 to 9 of the others stand above an item, when each does with chance p. */
const chancesAbove = (p: number) =>
  Array.from({length: BEST}, (_, count) => {
    let ways = 1;
    for (let one = 0; one < count; one += 1) ways *= (OTHERS - one) / (one + 1);
    return ways * p ** count * (1 - p) ** (OTHERS - count);
  });

/**
 * Expected share of the heavy ranker's best ten among the `kept` that the light one likes best, without a draw: an
 * item's two scores are normal with correlation rho; of the others, those above it by the heavy score are binomial,
 * and those above it by the light one nearly normal given these.
 */
function survivals(rho: number, kept: readonly number[]): number[] {
  const rest = Math.sqrt(1 - rho ** 2);
  const [stepHeavy, stepLight] = [0.04, 0.1];
  const lights = Array.from({length: 80}, (_, at) => ({light: -1.5 + at * stepLight, both: 0}));
  const shares = kept.map(() => 0);
  for (let heavy = 5.5; heavy > 1.4; heavy -= stepHeavy) {
    const above = normalCdf(-heavy);
    const chances = chancesAbove(above);
    for (const cell of lights) {
      const {light} = cell;
      const half = (normalDensity(heavy) * normalCdf((rho * heavy - light) / rest) * stepHeavy) / 2;
      const both = Math.min(above, (cell.both += half));
      const [a, b] = [both / above, (normalCdf(-light) - both) / (1 - above)];
      const density = (normalDensity(heavy) * normalDensity((light - rho * heavy) / rest)) / rest;
      chances.forEach((chance, count) => {
        const mean = count * a + (OTHERS - count) * b;
        const deviation = Math.sqrt(count * a * (1 - a) + (OTHERS - count) * b * (1 - b)) + 1e-9;
        const weight = (density * stepHeavy * stepLight * chance * ITEMS) / BEST;
        kept.forEach((most, at) => {
          const share = weight * normalCdf((most - 0.5 - mean) / deviation);
          shares[at] = (shares[at] ?? 0) + share;
        });
      });
      cell.both += half;
    }
  }
  return shares;
}

test('the lines of the best ten that survive are those of normal scores', () => {
  const drawn = chartOf(PAGE, 'recall-kept');
  const kept = [100, 200, 300, 400, 500, 600];
  const expected = [0.9, 0.7, 0.5].map((rho) => survivals(rho, kept));
  drawn.forEach((line, at) =>
    line.forEach((percent, n) => {
      const computed = 100 * (expected[at]?.[n] ?? NaN);
      expect(Math.abs(percent - computed), `line ${at}, kept ${kept[n]}`).toBeLessThan(0.6);
    }),
  );
  const lost = 100 - Math.round(100 * (survivals(0.7, [100])[0] ?? NaN));
  expect(missingFrom(PAGE, [`100 kept, ${lost}% of the best ten are lost`])).toEqual([]);
});

test('what the lost ones cost, in 200 simulated requests', () => {
  const random = seededRandom(11);
  const best = (scores: Float64Array) =>
    scores
      .sort()
      .subarray(-BEST)
      .reduce((a, b) => a + b, 0);
  let [found, most] = [0, 0];
  for (let request = 0; request < 200; request += 1) {
    const heavy = Float64Array.from({length: ITEMS}, () => normal(random));
    const light = heavy.map((score) => 0.7 * score + Math.sqrt(0.51) * normal(random));
    const cut = light.slice().sort()[ITEMS - 100] ?? NaN;
    found += best(heavy.filter((_, at) => (light[at] ?? NaN) >= cut));
    most += best(heavy);
  }
  expect(Math.abs(found / most - 0.965)).toBeLessThan(0.004);
  expect(
    missingFrom(PAGE, ['the best ten that remain have 96.5% of their mean score (simulated)']),
  ).toEqual([]);
});

test('each stage costs as many times the one before as the text says', () => {
  const n = numbersOf(estimate);
  const works = ['searchWork', 'lightTotal', 'heavyTotal'].map((name) => n(name) / 1e6);
  expect(chartOf(PAGE, 'cost-per-stage')).toEqual([works.map((work) => rounded(work, 1))]);
  const [light, heavy] = [n('lightTotal') / n('searchWork'), n('heavyTotal') / n('lightTotal')];
  expect([heavy, light].map((times) => Math.round(times / 5) * 5)).toEqual([15, 80]);
  expect((3 * n('lightTotal')) / n('workCascade')).toBeCloseTo(0.2, 1);
});
