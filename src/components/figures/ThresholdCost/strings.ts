import {
  TRAINED_RATE,
  type AtThreshold,
  type ThresholdCost,
} from '@site/src/domain/figures/thresholdCost';
import {formatQuantity} from '@site/src/domain/quantity';

const share = (value: number, digits?: number) =>
  Number.isFinite(value) ? formatQuantity(value, 'ratio', digits) : 'none flagged';

/** Every word that the figure says. */
export const strings = {
  title: 'A threshold, and what it costs',
  lines: {
    recall: 'recall: share of positives flagged',
    precision: 'precision: share of flags that are right',
    cost: 'expected cost (circle: cheapest threshold)',
  },
  axes: {
    threshold: 'threshold on the predicted probability',
    share: 'share',
    relative: 'cost ÷ cost of the best policy without a model',
  },
  controls: {
    threshold: 'Threshold',
    missCost: 'A miss costs as much as so many false alarms',
    baseRate: 'Share of positives in live traffic',
  },
  columns: {here: 'Your threshold', rule: '1 ÷ (1 + cost of a miss)', best: 'Cheapest'},
  caption: 'Per 1,000 cases',
  rows: {
    threshold: 'Threshold',
    caught: 'Positives caught',
    missed: 'Positives missed',
    alarms: 'False alarms',
    precision: 'Precision',
    cost: 'Cost, in false alarms',
    relative: 'Cost ÷ best policy without a model',
  },
  share,
  assumes:
    `20,000 seeded cases. The log-odds of both classes are normal, two standard deviations apart (AUC 0.92). The model is ` +
    `calibrated for a base rate of ${share(TRAINED_RATE)}; another live rate reweights the classes and leaves the scores as they are. Without a ` +
    `model, one flags everything or nothing, whichever is cheaper.`,
};

export const perMille = (value: number) => (value * 1000).toFixed(1);

/** The figure at the reader's setting, in words. */
export function summary({here, best, rule}: ThresholdCost): string {
  return (
    `At a threshold of ${share(here.threshold)}, recall is ${share(here.recall)} and precision ${share(here.precision)}. ` +
    `The cost is ${against(here)}; the cheapest threshold, ${share(best.threshold)}, would give ${against(best)}, and the rule ` +
    `1 ÷ (1 + cost of a miss), which says ${share(rule.threshold)}, ${against(rule)}.`
  );
}

function against({relative}: AtThreshold): string {
  return `${formatQuantity(relative, '×')} that of no model`;
}

/** The second plot in words. */
export function costInWords({curve, best}: ThresholdCost): string {
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last) return '';
  return (
    `Cost over the threshold: ${against(first)} at ${share(first.threshold)}, least with ${against(best)} at ` +
    `${share(best.threshold)}, and ${against(last)} at ${share(last.threshold)}.`
  );
}
