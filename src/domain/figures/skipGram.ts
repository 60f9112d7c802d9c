/**
 * Skip-gram with negative sampling, trained on counts. Instead of drawing negatives, each pair counts as often as it would be drawn on
 * average, so that nothing but the starting values is left to chance. Source of the loss: Mikolov et al., Distributed Representations of
 * Words and Phrases and their Compositionality (2013); of its optimum for a pair, ln(positive / negative): Levy and Goldberg (2014).
 */
import {seededRandom} from './random';

/** How often each pair occurs. The pair of `listing` and `context` stands at `listing * items + context`. */
export interface PairCounts {
  items: number;
  /** Weight of the pair as a positive. */
  positive: Float64Array;
  /** Expected number of draws of the pair as a negative. */
  negative: Float64Array;
}

export interface TrainingSetup {
  /** Numbers in a vector. */
  dim: number;
  /** Steps over all pairs. */
  steps: number;
  seed: number;
}

/** Two tables of `items * dim` numbers: an item as the one on the page, and as the context of another. */
export interface Vectors {
  dim: number;
  listing: Float64Array;
  context: Float64Array;
}

const RATE = 0.25;
const [KEEP_MEAN, KEEP_SQUARE] = [0.9, 0.99];

/** Minimizes the loss by full steps of Adam, from starting values between −0.5 and 0.5. */
export function trainSkipGram(counts: PairCounts, {dim, steps, seed}: TrainingSetup): Vectors {
  const random = seededRandom(seed);
  const table = () => Float64Array.from({length: counts.items * dim}, () => random() - 0.5);
  const vectors = {dim, listing: table(), context: table()};
  const listing = new Adam(vectors.listing);
  const context = new Adam(vectors.context);
  const pairs = pairsOf(counts);
  for (let step = 1; step <= steps; step += 1) {
    addGradients(pairs, vectors, listing.gradient, context.gradient);
    listing.step(step);
    context.step(step);
  }
  return vectors;
}

/** Dot product of a row of one table with a row of another. */
export function dot(
  a: Float64Array,
  rowA: number,
  b: Float64Array,
  rowB: number,
  dim: number,
): number {
  let sum = 0;
  for (let k = 0; k < dim; k += 1) sum += at(a, rowA * dim + k) * at(b, rowB * dim + k);
  return sum;
}

/** The number at an index that exists; here and not imported, because it stands in the innermost loop. */
function at(numbers: Float64Array | Int32Array, index: number): number {
  return numbers[index] as number;
}

/** The pairs that occur, with weights scaled to a mean of one positive per item. */
interface Pairs {
  listing: Int32Array;
  context: Int32Array;
  positive: Float64Array;
  both: Float64Array;
}

function pairsOf({items, positive, negative}: PairCounts): Pairs {
  const scale = items / positive.reduce((sum, weight) => sum + weight, 0);
  const found = Array.from(positive.keys()).filter(
    (pair) => at(positive, pair) + at(negative, pair) > 0,
  );
  return {
    listing: Int32Array.from(found, (pair) => Math.floor(pair / items)),
    context: Int32Array.from(found, (pair) => pair % items),
    positive: Float64Array.from(found, (pair) => scale * at(positive, pair)),
    both: Float64Array.from(found, (pair) => scale * (at(positive, pair) + at(negative, pair))),
  };
}

/** Adds the gradient of all pairs: (positive + negative) · σ(score) − positive, times the other vector. */
function addGradients(
  pairs: Pairs,
  {dim, listing, context}: Vectors,
  ofListing: Float64Array,
  ofContext: Float64Array,
): void {
  const count = pairs.positive.length;
  for (let pair = 0; pair < count; pair += 1) {
    const from = at(pairs.listing, pair) * dim;
    const to = at(pairs.context, pair) * dim;
    let score = 0;
    for (let k = 0; k < dim; k += 1) score += at(listing, from + k) * at(context, to + k);
    const pull = at(pairs.both, pair) / (1 + Math.exp(-score)) - at(pairs.positive, pair);
    for (let k = 0; k < dim; k += 1) {
      ofListing[from + k] = at(ofListing, from + k) + pull * at(context, to + k);
      ofContext[to + k] = at(ofContext, to + k) + pull * at(listing, from + k);
    }
  }
}

/** Steps of Adam (Kingma and Ba, 2015) on one table; each clears the gradient. */
class Adam {
  readonly gradient: Float64Array;
  private readonly mean: Float64Array;
  private readonly square: Float64Array;

  constructor(private readonly values: Float64Array) {
    this.gradient = new Float64Array(values.length);
    this.mean = new Float64Array(values.length);
    this.square = new Float64Array(values.length);
  }

  step(count: number): void {
    const {values, gradient, mean, square} = this;
    const rate = RATE / (1 - KEEP_MEAN ** count);
    const correction = 1 / (1 - KEEP_SQUARE ** count);
    for (let i = 0; i < values.length; i += 1) {
      const slope = at(gradient, i);
      mean[i] = KEEP_MEAN * at(mean, i) + (1 - KEEP_MEAN) * slope;
      square[i] = KEEP_SQUARE * at(square, i) + (1 - KEEP_SQUARE) * slope ** 2;
      values[i] =
        at(values, i) - (rate * at(mean, i)) / (Math.sqrt(at(square, i) * correction) + 1e-8);
    }
    gradient.fill(0);
  }
}
