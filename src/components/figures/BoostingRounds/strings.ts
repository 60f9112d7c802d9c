import {MIN_LEAF} from '@site/src/domain/figures/boosting';
import {COUNTS, ROUNDS, type BoostingRounds} from '@site/src/domain/figures/boostingRounds';
import {FEATURES, NOISE} from '@site/src/domain/figures/deliveryRows';

/** Every word that the figure says. */
export const strings = {
  title: 'Boosting round by round: what trees learn of the rows they see, and of rows they do not',
  lines: {
    training: 'rows that are fitted',
    validation: 'rows held out (circle: least error)',
    byRate: `second plot: least error on held-out rows within ${ROUNDS} trees`,
  },
  axisRound: 'trees added',
  axisRate: 'learning rate',
  axisY: 'error, minutes',
  controls: {rounds: 'Trees added', rate: 'Learning rate', depth: 'Depth of each tree'},
  depths: {1: '1 (one split)', 2: '2', 3: '3', 4: '4 (up to 16 leaves)'} as Record<number, string>,
  table: {
    training: 'Fitted rows, at the trees chosen',
    validation: 'Held-out rows, at the trees chosen',
    best: 'Held-out rows at their least',
    bestRound: 'Trees at that point',
    end: `Held-out rows after ${ROUNDS} trees`,
    idle: 'Splits so far on the number that tells nothing',
    steps: 'Steps of one prediction, at the trees chosen',
  },
  assumes:
    `Squared error, trees grown on ${COUNTS.training} seeded deliveries and measured on ${COUNTS.validation} others, at least ${MIN_LEAF} rows to a leaf. Minutes depend on ` +
    `distance and hour, and jump when rain and load come together; the last of ${FEATURES.length} numbers tells nothing. Chance adds ${NOISE} minutes (standard deviation; thin line), which no ` +
    `model can tell. Root mean squared errors; another draw of rows moves the held-out ones by about 0.2.`,
};

export function minutes(value: number): string {
  return `${value.toFixed(2)} min`;
}

/** The figure at the reader's setting, in words. */
export function summary(
  {here, best, end}: BoostingRounds,
  {depth, rate}: {depth: number; rate: number},
): string {
  return (
    `Trees of depth ${depth}, each added at a rate of ${rate}: after ${here.round} of them the error is ${minutes(here.training)} on fitted rows and ` +
    `${minutes(here.validation)} on rows held out. Those are best after ${best.round} trees, at ${minutes(best.validation)}; after ${end.round} it is ${minutes(end.validation)}.`
  );
}

export function besideAlt({byRate}: BoostingRounds, depth: number): string {
  const parts = byRate.map(
    ({rate, loss, round}) => `${rate}: ${minutes(loss)} after ${round} trees`,
  );
  return `Least error on held-out rows at depth ${depth}, by learning rate. ${parts.join('; ')}.`;
}

export function share(value: number): string {
  return `${Math.round(value * 100)}%`;
}
