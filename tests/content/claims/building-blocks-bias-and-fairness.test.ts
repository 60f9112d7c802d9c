import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/bias-and-fairness/estimate';
import {groupThresholds, type GroupInputs} from '../../../src/domain/figures/groupThresholds';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/bias-and-fairness';
const n = numbersOf(estimate);

/** The figure as it opens, after a change of its controls. */
const groups = (change: Partial<GroupInputs>) =>
  groupThresholds({
    rule: 'score',
    thresholdA: 0.4,
    thresholdB: 0.4,
    rateB: 0.22,
    separationB: 2,
    ...change,
  });
const percent = (share: number, decimals = 0) => `${(100 * share).toFixed(decimals)}%`;

test('the bars of attention fall as the logarithm of the place', () => {
  const [drawn] = chartOf(PAGE, 'attention-by-place');
  const places = Array.from({length: 10}, (_, at) => 1 / Math.log2(2 + at));
  expect(drawn).toEqual(places.map((attention) => rounded(attention, 2)));
});

test('the table counts what the estimate says', () => {
  const counts = (names: string[]) => names.map((name) => n(name).toLocaleString('en')).join(' | ');
  const said = [
    `| Fraudulent | ${counts(['rightA', 'missedA', 'rightB', 'missedB'])} |`,
    `| Honest | ${counts(['wrongA', 'paidA', 'wrongB', 'paidB'])} |`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('the take-away tells what the figure shows', () => {
  const [same, shares] = [groups({}), groups({rule: 'selection'})];
  const [equal, worse] = [groups({rule: 'tpr'}), groups({rule: 'tpr', separationB: 1.2})];
  const said = [
    `${percent(same.b.here.fpr, 1)} of B's honest`,
    `Equal error rates need ${percent(equal.b.here.threshold)} in B`,
    `${percent(equal.b.here.precision)} of B's holds are right against ${percent(equal.a.here.precision)}`,
    `Equal shares need ${percent(shares.b.here.threshold)}`,
    `cost honest sellers of B ${percent(worse.b.here.fpr, 1)} instead of ${percent(worse.a.here.fpr, 1)}`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
  expect(1 - shares.b.here.tpr).toBeCloseTo(2 / 3, 1);
});
