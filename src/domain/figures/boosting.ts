import type {DeliveryRows} from './deliveryRows';
import {growTree, treeValue, type RegressionTree} from './regressionTree';
import {at} from './tinyExamples';

/** Rows that a split leaves on either side, at least. */
export const MIN_LEAF = 5;

/** Root mean squared errors in minutes, after 0, 1, 2, … rounds. */
export interface Run {
  training: Float64Array;
  validation: Float64Array;
  /** Share of all splits so far that ask for the last feature. */
  lastFeature: Float64Array;
  /** The round with the least validation loss. */
  best: number;
}

export interface Setting {
  depth: number;
  /** Share of each tree that is added. */
  rate: number;
}

/**
 * Gradient boosting with squared error: start at the mean, then add `rate` times a tree that was grown on the
 * residuals, which are the negative gradient of half the squared error.
 * Source: Friedman, Greedy function approximation (2001).
 */
export function boost(
  training: DeliveryRows,
  validation: DeliveryRows,
  {depth, rate, rounds}: Setting & {rounds: number},
): Run {
  const mean = training.minutes.reduce((sum, one) => sum + one, 0) / training.count;
  const sides = [training, validation].map((rows) => ({
    rows,
    residuals: rows.minutes.map((minutes) => minutes - mean),
    losses: new Float64Array(rounds + 1),
  }));
  const [fitted, heldOut] = sides as [(typeof sides)[0], (typeof sides)[0]];
  const trees = Array.from({length: rounds + 1}, (_, round) => {
    for (const side of sides) side.losses[round] = rootMeanSquare(side.residuals);
    const tree = growTree(training, fitted.residuals, {depth, minLeaf: MIN_LEAF});
    for (const {rows, residuals} of sides) subtract(tree, rate, rows, residuals);
    return tree;
  });
  const lastFeature = sharesOfLast(trees, training);
  const best = leastAt(heldOut.losses);
  return {training: fitted.losses, validation: heldOut.losses, lastFeature, best};
}

/** By round: of the splits of the trees before it, the share that asks for the last feature; 0 without splits. */
function sharesOfLast(
  trees: readonly RegressionTree[],
  {features, binCount}: DeliveryRows,
): Float64Array {
  let [asked, all] = [0, 0];
  return Float64Array.from(trees, ({feature, threshold}) => {
    const share = asked / Math.max(all, 1);
    threshold.forEach((last, node) => {
      if (node < 1 || last >= binCount - 1) return;
      all += 1;
      if (feature[node] === features - 1) asked += 1;
    });
    return share;
  });
}

function subtract(
  tree: RegressionTree,
  rate: number,
  rows: DeliveryRows,
  residuals: Float64Array,
): void {
  for (let row = 0; row < rows.count; row += 1) {
    residuals[row] = at(residuals, row) - rate * treeValue(tree, rows, row);
  }
}

function rootMeanSquare(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum / values.length);
}

function leastAt(losses: Float64Array): number {
  return losses.reduce((best, loss, round) => (loss < at(losses, best) ? round : best), 0);
}
