import {
  COUNTED,
  SPREADS,
  type Operating,
  type RocVersusPr,
} from '@site/src/domain/figures/rocVersusPr';
import {formatQuantity} from '@site/src/domain/quantity';

const share = (value: number) => formatQuantity(value, 'ratio');

/** Every word that the figure says. */
export const strings = {
  title: 'One ranker, two curves, and the share of positives',
  lines: {
    even: 'the ranker at your base rate (circles: counted on seeded examples)',
    uneven: 'another ranker of the same AUC, at your base rate',
    balanced: 'the ranker on a balanced set',
  },
  axes: {
    falseAlarms: 'false positive rate: share of negatives flagged',
    recall: 'recall: share of positives flagged',
    truePositives: 'ROC: share of positives flagged',
    precision: 'PR: share of flags that are right',
  },
  controls: {
    baseRate: 'Share of positives',
    auc: 'AUC of both rankers',
    falseAlarms: 'Operating point: share of negatives flagged',
  },
  columns: {even: 'The ranker', uneven: 'The other ranker', balanced: 'The ranker, balanced set'},
  caption: 'At your setting',
  rows: {
    auc: 'Area under the ROC curve',
    average: 'Average precision',
    recall: 'Recall at the operating point',
    precision: 'Precision at the operating point',
    flags: 'Flags per positive caught',
  },
  share,
  assumes:
    `Scores of negatives are normal with mean 0 and spread 1. Those of positives have the same spread for the one ranker, and a spread of ` +
    `${SPREADS.uneven} for the other, each at the distance that gives the AUC. Circles: ${formatQuantity(COUNTED, 'negatives')} and as many ` +
    `positives as the base rate gives.`,
};

export const flagsText = ({precision}: Operating) => formatQuantity(1 / precision, '');

/** The figure at the reader's setting, in words. */
export function summary({even, uneven, balanced}: RocVersusPr, baseRate: number): string {
  const {here} = even;
  return (
    `With ${share(baseRate)} positives and ${share(here.falseAlarms)} of negatives flagged, the ranker finds ${share(here.recall)} of ` +
    `positives and ${share(here.precision)} of its flags are right; on a balanced set it would be ${share(balanced.here.precision)}. ` +
    `Average precision is ${even.average.toFixed(2)}, against ${uneven.average.toFixed(2)} for the other ranker of the same AUC.`
  );
}

/** The second plot in words. */
export function precisionInWords({even, uneven, balanced}: RocVersusPr): string {
  const at = (recall: number, curve: readonly Operating[]) =>
    share(curve.find((one) => one.recall >= recall)?.precision ?? NaN);
  return [0.2, 0.5, 0.8]
    .map(
      (recall) =>
        `At a recall of ${share(recall)}, precision is ${at(recall, even.curve)} for the ranker, ${at(recall, uneven.curve)} ` +
        `for the other, and ${at(recall, balanced.curve)} for the ranker on a balanced set.`,
    )
    .join(' ');
}
