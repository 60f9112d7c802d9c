/** Maps from scores to probabilities, fitted on labels, and how far probabilities are from frequencies. */

/** Examples in order of their score, with a label 0 or 1 for each. */
export interface Labelled {
  /** Log-odds, rising. */
  scores: Float64Array;
  labels: Uint8Array;
}

/** q = σ(slope · score + offset). */
interface PlattMap {
  slope: number;
  offset: number;
}

const NEWTON_STEPS = 25;
const SMALL_STEP = 1e-7;

/**
 * Logistic regression of the label on the score, by Newton's method, towards Platt's targets
 * (P + 1)/(P + 2) and 1/(N + 2) instead of 1 and 0, where P and N count positive and negative labels: they
 * keep the fit finite when the score separates the labels. Source: Platt, 1999, as described in the
 * documentation of scikit-learn's `_sigmoid_calibration`.
 */
export function fitPlatt({scores, labels}: Labelled): PlattMap {
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (labels.length - positives + 2);
  const map = {slope: 0, offset: Math.log((positives + 1) / (labels.length - positives + 1))};
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    if (newton(map, scores, labels, low, high) < SMALL_STEP) break;
  }
  return map;
}

/** One step of Newton's method, taken in place; returns its size. */
function newton(
  map: PlattMap,
  scores: Float64Array,
  labels: Uint8Array,
  low: number,
  high: number,
): number {
  let [gradSlope, gradOffset, slopes, cross, offsets] = [0, 0, 0, 0, 0];
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? NaN;
    const chance = sigmoid(map.slope * score + map.offset);
    const error = chance - (labels[at] ? high : low);
    const weight = chance * (1 - chance);
    gradSlope += error * score;
    gradOffset += error;
    slopes += weight * score * score;
    cross += weight * score;
    offsets += weight;
  }
  const scale = slopes * offsets - cross * cross;
  const slope = (offsets * gradSlope - cross * gradOffset) / scale;
  const offset = (slopes * gradOffset - cross * gradSlope) / scale;
  map.slope -= slope;
  map.offset -= offset;
  return Math.abs(slope) + Math.abs(offset);
}

/** A run of neighbouring examples that isotonic regression gives one value. */
export interface Block {
  /** Place of its first example in the order of scores. */
  from: number;
  count: number;
  positives: number;
}

/**
 * Least-squares fit of values that never fall along the order of scores, by pooling neighbours that break
 * it (pool adjacent violators). It sees only the order: any rising change of the scores gives the same blocks.
 */
export function fitIsotonic(labels: Uint8Array): Block[] {
  const blocks: Block[] = [];
  labels.forEach((label, from) => {
    let block: Block = {from, count: 1, positives: label};
    for (let last = blocks.at(-1); last && falls(last, block); last = blocks.at(-1)) {
      block = {
        from: last.from,
        count: last.count + block.count,
        positives: last.positives + block.positives,
      };
      blocks.pop();
    }
    blocks.push(block);
  });
  return blocks;
}

function falls(left: Block, right: Block): boolean {
  return left.positives * right.count >= right.positives * left.count;
}

/** Expected loss in nats of predicting q where a share p is positive. */
export function expectedLogLoss(p: number, q: number): number {
  return -p * Math.log(q) - (1 - p) * Math.log(1 - q);
}

/** One bin of a reliability diagram. */
export interface Bin {
  predicted: number;
  observed: number;
}

/** Means of predictions and labels over `count` bins of neighbours, equally many in each. */
export function reliability(predictions: Float64Array, labels: Uint8Array, count: number): Bin[] {
  return Array.from({length: count}, (_, bin) => {
    const from = Math.round((bin * labels.length) / count);
    const to = Math.round(((bin + 1) * labels.length) / count);
    let [predicted, observed] = [0, 0];
    for (let at = from; at < to; at += 1) {
      predicted += predictions[at] ?? NaN;
      observed += labels[at] ?? NaN;
    }
    return {predicted: predicted / (to - from), observed: observed / (to - from)};
  });
}

/** Expected calibration error over bins of equal weight: the mean distance of the two. */
export function calibrationError(bins: readonly Bin[]): number {
  const gaps = bins.map(({predicted, observed}) => Math.abs(predicted - observed));
  return gaps.reduce((sum, gap) => sum + gap, 0) / bins.length;
}

export function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
