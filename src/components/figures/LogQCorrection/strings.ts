import {WORLD, type LogQCorrection} from '@site/src/domain/figures/logQCorrection';
import {formatQuantity} from '@site/src/domain/quantity';

/** Every word that the figure says. */
export const strings = {
  title: 'In-batch negatives with and without the logQ correction',
  lines: {
    right: 'learned = true',
    without: 'without correction (circles: items; line: their fit)',
    corrected: 'with correction',
  },
  axisX: 'true score: log probability of a pick, centred',
  axisY: 'learned score, centred',
  controls: {
    skew: 'Skew of popularity (Zipf exponent)',
    taste: 'Spread of tastes between users',
    uniform: 'Share of offered items drawn uniformly',
    batch: 'Rows per training step',
  },
  table: {
    measure: 'Measure',
    without: 'Without',
    corrected: 'With correction',
    slope: 'Slope of learned on true scores',
    found: `Picks that are in the ${WORLD.retrieved} items retrieved`,
    best: `Picks in the ${WORLD.retrieved} best items`,
    limit: 'Slope with unlimited data',
  },
  assumes:
    `${WORLD.types} types of users over ${WORLD.items} items. Two models are really trained, each on the same ${formatQuantity(WORLD.picksSeen, 'picks', 5)}, seeded: ` +
    'a score for each type and item, softmax over the items that a step offers, Adagrad. In-batch negatives are the items that the other rows picked; ' +
    'the correction subtracts the log of the chance that an item is offered. Shown are the items of the first type.',
};

/** '0.35', '−0.02', and '0.00' without a sign. */
export const slopeText = (value: number): string =>
  (Math.abs(value) < 0.005 ? 0 : value).toFixed(2).replace('-', '−');
export const shareText = (value: number): string => formatQuantity(value, 'ratio', 2);

/** The figure at the reader's setting, in words. */
export function summary({slope, found}: LogQCorrection): string {
  return (
    `Without correction the learned scores rise by ${slopeText(slope.without)} for each unit of the true score, with it by ` +
    `${slopeText(slope.corrected)}. The ${WORLD.retrieved} items retrieved hold ${shareText(found.without)} of picks without, ` +
    `${shareText(found.corrected)} with, and ${shareText(found.best)} at best.`
  );
}
