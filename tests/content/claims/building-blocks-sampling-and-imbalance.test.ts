import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/sampling-and-imbalance/estimate';
import {normalCdf} from '../../../src/domain/figures/normalDistribution';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/sampling-and-imbalance';
const n = numbersOf(estimate);
/** Distance of the two classes' normal scores. */
const DISTANCE = 2.5;
const logit = (share: number) => Math.log(share / (1 - share));

/** What a cut at a true probability catches of the hostile, and of the honest. */
function at(cut: number) {
  const score = (logit(cut) - logit(n('rate'))) / DISTANCE + DISTANCE / 2;
  return {caught: normalCdf(DISTANCE - score), honest: normalCdf(-score)};
}

/** Cost of a day, in million USD. */
function cost(cut: number): number {
  const {caught, honest} = at(cut);
  const [hostile, all] = [n('hostile'), n('signIns')];
  return (
    (hostile * (1 - caught) * n('costMiss') + (all - hostile) * honest * n('costChallenge')) / 1e6
  );
}

test('the three cuts of the table are those of normal scores', () => {
  expect(missingFrom(PAGE, [`an AUC of ${normalCdf(DISTANCE / Math.SQRT2).toFixed(3)}`])).toEqual(
    [],
  );
  const cuts = {Best: n('threshold'), Balanced: n('rate'), Half: 0.5};
  for (const [name, cut] of Object.entries(cuts)) {
    expect(at(cut).caught, name).toBeCloseTo(n(`recall${name}`), 3);
    expect(at(cut).honest, name).toBeCloseTo(n(`false${name}`), 4);
  }
});

test('the line is the cost of a day by the cut, and flat around its minimum', () => {
  const cuts = [0.0002, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.2, 0.5];
  expect(chartOf(PAGE, 'cost-by-cut')).toEqual([cuts.map((cut) => rounded(cost(cut), 2))]);
  const best = cost(n('threshold'));
  for (const factor of [0.5, 2]) expect(cost(factor * n('threshold')) / best - 1).toBeLessThan(0.1);
  expect(missingFrom(PAGE, ['twice or half the right cut costs under a tenth more'])).toEqual([]);
});

test('the line is the variance with k negatives per positive', () => {
  const kept = [1, 2, 3, 5, 10, 20, 50];
  expect(chartOf(PAGE, 'enough-negatives')).toEqual([kept.map((k) => rounded(1 + 1 / k, 2))]);
});

test('precision, formulas and honest users by hand', () => {
  const precision = (rate: number) => (0.9 * rate) / (0.9 * rate + 0.01 * (1 - rate));
  const honest = (1 - n('precisionBest')) / n('precisionBest');
  const half = at(n('threshold') * n('keep')).honest;
  expect(rounded(honest / 10)).toBe(8);
  expect(rounded(10 * half)).toBe(6);
  expect(rounded(1 / n('keep'))).toBe(200);
  const said = [
    `${(100 * precision(0.5)).toFixed(1)}%. In traffic it is`,
    `= ${(100 * precision(n('rate'))).toFixed(1)}%.`,
    `{0.05+20} = ${(100 * n('threshold')).toFixed(2)}\\%`,
    'eighty honest users with a five-cent annoyance',
    'Its odds are two hundred times too high, and in the first outage six in ten honest users are challenged',
    `recall went from ${(100 * n('recallHalf')).toFixed(0)}% to ${(100 * n('recallBalanced')).toFixed(0)}%`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('what the test of the mean sees, and what ten times more or less traffic costs', () => {
  const [month, day] = [0.01 * n('positives'), 0.01 * n('hostile')];
  expect(rounded(0.02 * Math.sqrt(month), 1)).toBe(3.5);
  expect(rounded(n('examples') / n('kept') / 10)).toBe(18);
  const said = [
    `One percent of a month holds ${month.toLocaleString('en-US')} positives, so 2% is three and a half standard errors; a single day holds ${day.toLocaleString('en-US')}`,
    'saves a factor of about 180',
    'With a tenth of the traffic a pass over everything takes twenty minutes',
    'the pass, which takes eleven minutes',
    'Its two or three positives',
  ];
  expect(rounded((n('passAll') * 60) / 10)).toBe(20);
  expect(rounded((n('passKept') * 10) / 60)).toBe(11);
  expect(n('sliceSize') * n('rate')).toBe(2.5);
  expect(missingFrom(PAGE, said)).toEqual([]);
});
