import {
  HUBER_WIDTH,
  OTHERS,
  PROMISE,
  type ChanceComparison,
  type MinutesComparison,
} from '@site/src/domain/figures/lossComparison';
import {formatQuantity} from '@site/src/domain/quantity';

/** Every word that the figure says. */
export const strings = {
  title: 'What losses charge on nine deliveries, and where they want you',
  views: {minutes: 'how many minutes (a number)', chance: 'late or not (a yes or no)'},
  controls: {
    view: 'The label',
    minutes: 'Your prediction for all nine',
    slowest: 'The slowest delivery took',
    ratio: 'A minute too short costs, in minutes too long',
    chance: 'Your predicted chance of being late',
    flipped: 'Share of labels flipped at random',
    gamma: 'Exponent γ of the focal loss',
  },
  minutes: {
    squared: 'squared (its root)',
    absolute: 'absolute',
    huber: `Huber, ${HUBER_WIDTH} minutes`,
    quantile: 'quantile',
  },
  chance: {log: 'log loss', focal: 'focal', hinge: 'hinge', squared: 'squared'},
  axes: {
    minutes: 'prediction',
    charge: 'mean charge, minutes (circle: least)',
    chance: 'predicted chance of being late',
    chanceCharge: 'mean charge (circle: least)',
  },
  table: {
    loss: 'Loss',
    here: 'Charges you',
    least: 'Is least at',
    there: 'Charges there',
    cost: 'Cost if promised',
    forecast: 'Late in 1,000, it says',
  },
  assumes:
    `Eight deliveries took ${OTHERS.join(', ')} minutes, the ninth is yours to set; over ${PROMISE} minutes is late. One prediction is made for all ` +
    `nine, as a model does where features cannot tell examples apart. The Huber loss is e² ÷ ${2 * HUBER_WIDTH} for small errors and |e| − ${HUBER_WIDTH / 2} for large ones, ` +
    'in minutes; the hinge takes the log-odds of the prediction as its score; flips are counted in expectation.',
};

export const minutesText = (value: number): string => value.toFixed(1);
export const chargeText = (value: number): string => value.toFixed(3);
export const shareText = (value: number): string => formatQuantity(value, 'ratio', 2);

/** The minutes at the reader's setting, in words. */
export function minutesSummary(comparison: MinutesComparison, prediction: number): string {
  const {here, least} = comparison;
  return (
    `Predicting ${minutesText(prediction)} minutes is charged ${minutesText(here.squared)} by the root of the squared loss, ` +
    `${minutesText(here.absolute)} by the absolute and ${minutesText(here.quantile)} by the quantile loss. They are least at ` +
    `${minutesText(least.squared)}, ${minutesText(least.absolute)} and ${minutesText(least.quantile)} minutes, the Huber loss at ${minutesText(least.huber)}.`
  );
}

/** The chances at the reader's setting, in words. */
export function chanceSummary(comparison: ChanceComparison, prediction: number): string {
  const {labelled, here, least} = comparison;
  return (
    `${shareText(labelled)} of labels say late. Predicting ${shareText(prediction)} is charged ${chargeText(here.log)} by log loss, ` +
    `${chargeText(here.focal)} by the focal and ${chargeText(here.hinge)} by the hinge loss. Log loss is least at ${shareText(least.log)}, ` +
    `focal loss at ${shareText(least.focal)}; the hinge only wants a score of ${labelled < 0.5 ? '−1' : '1'}.`
  );
}
