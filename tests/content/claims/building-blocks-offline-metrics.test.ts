import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/offline-metrics/estimate';
import {
  normalCdf,
  normalDensity,
  normalQuantile,
} from '../../../src/domain/figures/normalDistribution';
import {COUNTED, rocVersusPr} from '../../../src/domain/figures/rocVersusPr';
import {thresholdCost, TRAINED_RATE} from '../../../src/domain/figures/thresholdCost';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/offline-metrics';
const n = numbersOf(estimate);

/** Expected maximum of so many independent standard normal draws. */
function bestOf(count: number): number {
  const step = 0.001;
  let sum = 0;
  for (let x = -8; x < 8; x += step)
    sum += x * count * normalCdf(x) ** (count - 1) * normalDensity(x) * step;
  return sum;
}

test('the line is the expected maximum of equal variants', () => {
  const [drawn] = chartOf(PAGE, 'best-of-many');
  expect(drawn).toEqual(
    [1, 2, 5, 10, 20, 50, 100].map((count) => Math.abs(rounded(bestOf(count), 2))),
  );
  expect(n('bestOfTwenty') / n('pairedError')).toBeCloseTo(bestOf(20), 2);
});

test('one point of the curve stands for an AUC, one base rate for a precision', () => {
  const distance = normalQuantile(n('recall')) - normalQuantile(n('falseAlarms'));
  const said = [
    `AUC about ${normalCdf(distance / Math.SQRT2).toFixed(2)}`,
    `Why are ${(100 - 100 * n('precision')).toFixed(0)} of 100 flags wrong, if ${(100 * n('balancedPrecision')).toFixed(0)} of 100 were right`,
    `nothing scores ${(100 - 100 * n('baseRate')).toFixed(1)}% here`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('the take-away of the thresholds tells what the figure shows', () => {
  const {here, best, rule} = thresholdCost({threshold: 0.5, missCost: 10, baseRate: TRAINED_RATE});
  const rarer = thresholdCost({threshold: 0.5, missCost: 10, baseRate: TRAINED_RATE / 10});
  expect(here.cost / best.cost - 1).toBeCloseTo(2 / 3, 1);
  expect(1 - here.relative).toBeCloseTo(0.3, 1);
  expect(rarer.rule.relative).toBeGreaterThan(2);
  const said = [
    `The rule gives ${(100 * rule.threshold).toFixed(1)}%, and 0.5 costs two thirds more, though still three tenths less than no model`,
    `After the base rate falls to ${(100 * TRAINED_RATE) / 10}%, the same rule on the same scores costs more than twice as much as throwing the model away`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('the take-away of the curves tells what the figure shows', () => {
  const at = (baseRate: number) => rocVersusPr({auc: 0.9, baseRate, falseAlarms: 0.01});
  const percent = (share: number) => `${(100 * share).toFixed(0)}%`;
  const precisions = [0.1, 0.01, 0.001].map((rate) => percent(at(rate).even.here.precision));
  const [even, uneven] = [at(0.01).even.average, at(0.01).uneven.average];
  expect(rounded(COUNTED * 0.001)).toBe(20);
  const said = [
    `is ${percent(at(0.1).balanced.here.precision)} on a balanced set, ${precisions[0]} at one in ten, ${precisions[1]} at one in a hundred and ${precisions[2]} at one in a thousand`,
    `average precision is ${even.toFixed(2)} and ${uneven.toFixed(2)}`,
    'they rest on twenty positives',
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('what launches and audits can tell', () => {
  const significant = Math.tanh(1.96 / Math.sqrt(20 - 3));
  expect(Math.abs(significant - 0.45)).toBeLessThan(0.01);
  const recall = n('recallAtCapacity');
  const said = [
    'After twenty launches a correlation of 0.45 between the two is more than chance',
    `seventeen minutes of one core`,
    `so recall to ${100 * recall * (1 - recall) * n('wantedError')} points`,
    `and ${(n('stratifiedAudit') / n('capacity')).toFixed(1)} days of the whole desk`,
  ];
  expect(rounded((1e6 * 1e-3) / 60)).toBe(17);
  expect(missingFrom(PAGE, said)).toEqual([]);
});
