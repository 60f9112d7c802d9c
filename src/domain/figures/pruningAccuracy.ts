import {seededRandom} from './random';
import {at, CLASSES, drawExamples, INPUTS, type Examples} from './tinyExamples';
import {copyNetwork, evaluate, labelSlope, newNetwork, train, type Network} from './tinyNetwork';

/** Hidden units that the reader may choose. */
export const WIDTHS = [8, 16, 24] as const;
/** Sparsities at which the curves are computed. */
export const SPARSITIES = [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95] as const;
export const COUNTS = {training: 200, test: 400, epochs: 12, randomDraws: 2};
const WORLD = {shape: 2, spread: 0.6, training: 5, test: 6, start: 3, draws: 10};
const RATE = 0.05;
const SMALL_WIDTHS = [2, 4, 8];

/** Test accuracies between 0 and 1 at one sparsity, the share of weights set to zero. */
export interface Pruned {
  sparsity: number;
  /** The smallest weights are set to zero, and nothing is trained again. */
  magnitude: number;
  /** Weights drawn at random are set to zero; mean of two draws. */
  random: number;
  /** The smallest weights step by step, with one epoch of training of the others after each step. */
  retrained: number;
}

/** A dense network with fewer hidden units, trained from scratch, with as many weights as this sparsity leaves. */
export interface SmallDense {
  hidden: number;
  sparsity: number;
  accuracy: number;
}

export interface PruningAccuracy {
  /** Weights of the unpruned network; biases are not pruned. */
  weights: number;
  dense: number;
  curve: Pruned[];
  small: SmallDense[];
  here: Pruned;
}

/** Prunes a small trained network: along all sparsities, and at the one asked for. */
export function pruningAccuracy({
  hidden,
  sparsity,
}: {
  hidden: number;
  sparsity: number;
}): PruningAccuracy {
  const curves = curvesOf(hidden);
  return {...curves, here: between(curves.curve, sparsity)};
}

type Curves = Omit<PruningAccuracy, 'here'>;
const known = new Map<number, Curves>();

/** Trained and pruned once for each width. */
function curvesOf(hidden: number): Curves {
  const before = known.get(hidden);
  if (before) return before;
  const curves = computeCurves(hidden);
  known.set(hidden, curves);
  return curves;
}

function computeCurves(hidden: number): Curves {
  const training = drawExamples(WORLD.shape, WORLD.spread, COUNTS.training, WORLD.training);
  const test = drawExamples(WORLD.shape, WORLD.spread, COUNTS.test, WORLD.test);
  const network = trainedFrom(hidden, training);
  const weights = network.weights.length;
  const accuracy = (pruned: Network) => evaluate(pruned, test).accuracy;
  const smallest = bySize(network.weights);
  const draws = Array.from({length: COUNTS.randomDraws}, (_, draw) =>
    shuffled(weights, WORLD.draws + draw),
  );
  let kept = network;
  const curve = SPARSITIES.map((sparsity) => {
    const cut = Math.round(sparsity * weights);
    const random = draws.map((order) => accuracy(without(network, order, cut)));
    if (cut > 0) kept = retrain(without(kept, bySize(kept.weights), cut), training);
    return {
      sparsity,
      magnitude: accuracy(without(network, smallest, cut)),
      random: random.reduce((sum, one) => sum + one, 0) / random.length,
      retrained: accuracy(kept),
    };
  });
  const small = SMALL_WIDTHS.filter((width) => width < hidden).map((width) => ({
    hidden: width,
    sparsity: 1 - width / hidden,
    accuracy: accuracy(trainedFrom(width, training)),
  }));
  return {weights, dense: accuracy(network), curve, small};
}

function trainedFrom(hidden: number, training: Examples): Network {
  const network = newNetwork(hidden, WORLD.start);
  return train(network, training, labelSlope(training), {epochs: COUNTS.epochs, rate: RATE});
}

/** One epoch in which weights that are zero stay zero. */
function retrain(network: Network, training: Examples): Network {
  const trained = Uint8Array.from(network.weights, (weight) => (weight === 0 ? 0 : 1));
  return train(network, training, labelSlope(training), {epochs: 1, rate: RATE, trained});
}

/** A copy whose first `cut` weights of an order are zero. */
export function without(network: Network, order: Int32Array, cut: number): Network {
  const pruned = copyNetwork(network);
  for (let rank = 0; rank < cut; rank += 1) pruned.weights[at(order, rank)] = 0;
  return pruned;
}

/** Indices of weights, the smallest in magnitude first. */
export function bySize(weights: Float64Array): Int32Array {
  const indices = Int32Array.from(weights, (_, index) => index);
  return indices.sort((a, b) => Math.abs(at(weights, a)) - Math.abs(at(weights, b)));
}

/** The numbers from 0 to count − 1 in a random order (Fisher and Yates). */
function shuffled(count: number, seed: number): Int32Array {
  const random = seededRandom(seed);
  const order = Int32Array.from({length: count}, (_, index) => index);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [at(order, other), at(order, last)];
  }
  return order;
}

/** Straight between the computed sparsities. */
function between(curve: readonly Pruned[], sparsity: number): Pruned {
  const next = curve.findIndex((point) => point.sparsity >= sparsity);
  const [low, high] = [curve[Math.max(next - 1, 0)], curve[Math.max(next, 0)]];
  if (!low || !high || low === high) return {...(high as Pruned), sparsity};
  const share = (sparsity - low.sparsity) / (high.sparsity - low.sparsity);
  const mix = (which: 'magnitude' | 'random' | 'retrained') =>
    low[which] + share * (high[which] - low[which]);
  return {
    sparsity,
    magnitude: mix('magnitude'),
    random: mix('random'),
    retrained: mix('retrained'),
  };
}

/** Weights of a network with so many hidden units. */
export function weightsOf(hidden: number): number {
  return hidden * (INPUTS + CLASSES);
}
