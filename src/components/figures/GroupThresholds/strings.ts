import {
  RATE_A,
  type Group,
  type GroupThresholds,
  type Rule,
} from '@site/src/domain/figures/groupThresholds';
import {formatQuantity} from '@site/src/domain/quantity';

export type Measure = 'selection' | 'tpr' | 'fpr' | 'precision';
/** Rates that differ by less are called equal. */
const SAME = 0.01;

const share = (value: number, digits?: number) =>
  Number.isFinite(value) ? formatQuantity(value, 'ratio', digits) : 'nobody selected';

/** Every word that the figure says. */
export const strings = {
  title: 'Two groups, two thresholds, and what can be equal',
  groups: {a: 'group A', b: 'group B'},
  axes: {
    fpr: 'false positive rate',
    tpr: 'true positive rate',
    selection: 'share of the group selected',
    precision: 'precision',
  },
  controls: {
    rule: 'Threshold of group B',
    thresholdA: 'Threshold of group A, on the probability',
    thresholdB: 'Threshold of group B, if set by hand',
    rateB: `Share of positives in group B (group A has ${share(RATE_A)})`,
    separationB: 'Separation of the classes in group B, in standard deviations (group A has 2)',
  },
  rules: {
    score: 'the same as that of A',
    tpr: 'equal true positive rate',
    fpr: 'equal false positive rate',
    selection: 'equal share selected',
    precision: 'equal precision',
    own: 'set by hand',
  } satisfies Record<Rule, string>,
  measures: {
    selection: 'Selected, of the group',
    tpr: 'True positive rate',
    fpr: 'False positive rate',
    precision: 'Precision',
  } satisfies Record<Measure, string>,
  columns: {a: 'Group A', b: 'Group B', same: 'Equal?'},
  caption: 'At these thresholds',
  threshold: 'Threshold',
  calibration: 'Mean probability ÷ share of positives',
  same: (is: boolean) => (is ? 'equal' : 'no'),
  share,
  assumes:
    `12,000 seeded people per group, weighted to its base rate. In each group the score of the two classes is normal, and the probability ` +
    `is computed from it, so that it is calibrated in both. Selected is who has at least the threshold; rates within one percentage ` +
    `point are called equal.`,
};

export function isSame({a, b}: GroupThresholds, measure: Measure): boolean {
  return Math.abs(a.here[measure] - b.here[measure]) < SAME;
}

/** The figure at the reader's setting, in words. */
export function summary(groups: GroupThresholds): string {
  const measures: [Measure, string][] = [
    ['selection', 'share selected'],
    ['tpr', 'true positive rate'],
    ['fpr', 'false positive rate'],
    ['precision', 'precision'],
  ];
  const equal = measures.filter(([measure]) => isSame(groups, measure)).map(([, name]) => name);
  const said = equal.length > 0 ? `Equal: ${equal.join(', ')}.` : 'None of the four is equal.';
  return `${inWords('Group A', groups.a)} ${inWords('Group B', groups.b)} ${said}`;
}

function inWords(name: string, {here}: Group): string {
  return (
    `${name}, from a threshold of ${share(here.threshold)}: ${share(here.selection)} are selected, ` +
    `${share(here.tpr)} of positives and ${share(here.fpr)} of negatives; precision is ${share(here.precision)}.`
  );
}

/** The second plot in words. */
export function precisionInWords({a, b}: GroupThresholds): string {
  return (
    `Precision over the share selected: it falls from near 100% to the share of positives, ${share(a.rate)} in group A and ` +
    `${share(b.rate)} in group B. The thresholds stand at ${share(a.here.precision)} and ${share(b.here.precision)}.`
  );
}
