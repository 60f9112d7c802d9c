/** A logistic regression on two numbers, really fitted, and the scores by which it is judged. */
import {at} from './tinyExamples';

/** Rows of two inputs and a label, as columns of equal length. */
export interface Rows {
  rates: Float64Array;
  contexts: Float64Array;
  clicks: Uint8Array;
}

/** Weights of the constant, the rate and the context. */
export type Weights = [number, number, number];

const NEWTON_STEPS = 6;

/** The weights of least log loss, by Newton's method from zero. */
export function fitClicks(rows: Rows): Weights {
  let weights: Weights = [0, 0, 0];
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const [slope, curvature] = derivatives(rows, weights);
    const change = solve(curvature, slope);
    weights = [weights[0] + change[0], weights[1] + change[1], weights[2] + change[2]];
  }
  return weights;
}

/** One symmetric matrix of three rows: [00, 01, 02, 11, 12, 22]. */
type Symmetric = [number, number, number, number, number, number];

function derivatives(rows: Rows, weights: Weights): [Weights, Symmetric] {
  const slope: Weights = [0, 0, 0];
  const curvature: Symmetric = [1e-9, 0, 0, 1e-9, 0, 1e-9];
  for (let row = 0; row < rows.clicks.length; row += 1) {
    const rate = at(rows.rates, row);
    const context = at(rows.contexts, row);
    const chance = chanceOf(rows, weights, row);
    const miss = at(rows.clicks, row) - chance;
    const weight = chance * (1 - chance);
    slope[0] += miss;
    slope[1] += miss * rate;
    slope[2] += miss * context;
    curvature[0] += weight;
    curvature[1] += weight * rate;
    curvature[2] += weight * context;
    curvature[3] += weight * rate * rate;
    curvature[4] += weight * rate * context;
    curvature[5] += weight * context * context;
  }
  return [slope, curvature];
}

/** The solution of a symmetric system of three equations (Cramer's rule). */
function solve([a, b, c, d, e, f]: Symmetric, [x, y, z]: Weights): Weights {
  const [p, q, r] = [d * f - e * e, c * e - b * f, b * e - c * d];
  const determinant = a * p + b * q + c * r;
  return [
    (p * x + q * y + r * z) / determinant,
    (q * x + (a * f - c * c) * y + (b * c - a * e) * z) / determinant,
    (r * x + (b * c - a * e) * y + (a * d - b * b) * z) / determinant,
  ];
}

/** The predicted probability of a click. */
function chanceOf({rates, contexts}: Rows, weights: Weights, row: number): number {
  const logOdds = weights[0] + weights[1] * at(rates, row) + weights[2] * at(contexts, row);
  return 1 / (1 + Math.exp(-logOdds));
}

/** The predicted probability of a click, of every row. */
export function chancesOf(rows: Rows, weights: Weights): Float64Array {
  const chances = new Float64Array(rows.clicks.length);
  for (let row = 0; row < chances.length; row += 1) chances[row] = chanceOf(rows, weights, row);
  return chances;
}

/** Log loss over the entropy of the rows' own click rate: 1 is what that rate alone would score. */
export function normalizedEntropy(chances: Float64Array, clicks: Uint8Array): number {
  let [loss, clicked] = [0, 0];
  for (let row = 0; row < clicks.length; row += 1) {
    const chance = at(chances, row);
    loss -= Math.log(clicks[row] ? chance : 1 - chance);
    clicked += at(clicks, row);
  }
  const share = clicked / clicks.length;
  const entropy = -share * Math.log(share) - (1 - share) * Math.log(1 - share);
  return loss / clicks.length / entropy;
}

/** Chance that a random positive scores above a random negative, ties counted half (Mann and Whitney). */
export function rankAuc(scores: Float64Array, labels: Uint8Array): number {
  const positives = scores.filter((_, row) => labels[row] === 1).sort();
  const negatives = scores.filter((_, row) => labels[row] === 0).sort();
  let below = 0;
  let notAbove = 0;
  let wins = 0;
  for (const score of positives) {
    while (below < negatives.length && at(negatives, below) < score) below += 1;
    while (notAbove < negatives.length && at(negatives, notAbove) <= score) notAbove += 1;
    wins += (below + notAbove) / 2;
  }
  return wins / (positives.length * negatives.length);
}
