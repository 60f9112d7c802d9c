import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/privacy-and-security/estimate';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/privacy-and-security';
const n = numbersOf(estimate);

test('the bars are the beliefs that epsilon allows', () => {
  const belief = (epsilon: number) => 100 / (1 + Math.exp(-epsilon));
  const exact = [0, 0.1, 0.5, 1, 2, 3, 4, 6].map((epsilon) => rounded(belief(epsilon), 1));
  expect(chartOf(PAGE, 'belief-by-epsilon')).toEqual([[...exact, rounded(belief(8), 2)]]);
});

test('the calendar and the walk add up the days of the estimate', () => {
  const told = n('verifyTime') + n('rewriteTime');
  const monthly = told + n('monthlyTrain');
  const weekly = told + n('weeklyTrain');
  expect(25).toBeGreaterThan(n('weeklyClock'));
  expect(25).toBeLessThan(n('deadline'));
  const said = [
    `section Monthly, ${n('monthlyClock')} days Told, rewritten :a1, 0, ${told} Next training :a2, ${told}, ${monthly} Roll-out, old version kept :crit, a3, ${monthly}, ${n('monthlyClock')}`,
    `section Weekly, ${n('weeklyClock')} days Told, rewritten :b1, 0, ${told} Next training :active, b2, ${told}, ${weekly} Roll-out, old version kept :active, b3, ${weekly}, ${n('weeklyClock')}`,
    `roll-out ends on day ${monthly + n('rolloutTime')} and the old version is kept until day ${n('monthlyClock')}`,
    `marks of the week; ${n('rewriteTime')} days`,
    `training files without them; ${n('weeklyTrain')} days`,
    `a version with its cut-off; ${n('rolloutTime')} days`,
    `older versions retired; ${n('weeklyKeep')} days`,
    'an alarm fires for what is not reported after 25 days',
    `nine for roll-out and the old version: ${n('weeklyClock')} of our ${n('deadline')}`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
  expect(n('rolloutTime') + n('weeklyKeep')).toBe(9);
});

test('what is typed of epsilon and of theft', () => {
  const exponent = (n('people') / n('cells')) * 584;
  expect(rounded(exponent)).toBe(80);
  expect(rounded(n('theftOne') / 7)).toBe(2);
  const said = [
    `published weekly for a year it is ${n('yearEpsilon')}`,
    `$\\varepsilon = \\ln ${n('truth') / (1 - n('truth'))}$ = ${n('coinEpsilon').toFixed(1)}`,
    'e^{-80/584}',
    `copy the ranker in two weeks for USD ${n('theftCost').toLocaleString('en-US')}`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});
