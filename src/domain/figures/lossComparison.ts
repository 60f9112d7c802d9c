import {rootOf} from './bisection';

/** What several losses charge on one small set of labels, and which prediction each of them would choose. */

/** Minutes that eight deliveries took; the ninth, the slowest, is the reader's. An assumption of the figure. */
export const OTHERS: readonly number[] = [18, 20, 21, 22, 24, 26, 29, 38];
/** Deliveries that took longer than this, in minutes, are labelled late. */
export const PROMISE = 30;
/** Error in minutes beyond which the Huber loss grows along a line. */
export const HUBER_WIDTH = 5;
/** Predictions that are drawn. */
export const MINUTES = [15, 65] as const;
const CHANCES = [0.01, 0.99] as const;
const STEPS = 101;

export interface MinutesInputs {
  /** The reader's prediction, in minutes. */
  prediction: number;
  /** What the ninth delivery took, in minutes, at least as long as the others. */
  slowest: number;
  /** What a minute too short costs, in minutes too long: the cost ratio of the decision. */
  ratio: number;
}

/** One number for each loss: a charge in minutes, or a prediction in minutes. */
export interface ForMinutes {
  /** Root of the mean squared error, which is least where the mean square is. */
  squared: number;
  absolute: number;
  huber: number;
  quantile: number;
}

export interface MinutesComparison {
  curve: {prediction: number; charges: ForMinutes}[];
  here: ForMinutes;
  /** The prediction at which each loss is least; of several equally good ones the lowest. */
  least: ForMinutes;
  /** What it charges there. */
  charged: ForMinutes;
  /** What the decision costs, in minutes too long per delivery, if that prediction is promised. */
  costs: ForMinutes;
}

/** Losses for a label in minutes, for one prediction made for all nine deliveries. */
export function compareForMinutes({prediction, slowest, ratio}: MinutesInputs): MinutesComparison {
  const labels = [...OTHERS, slowest];
  const level = ratio / (1 + ratio);
  const chargesAt = (at: number) => chargeForMinutes(at, labels, level);
  const least = leastForMinutes(labels, level);
  const each = (value: (name: keyof ForMinutes) => number): ForMinutes => ({
    squared: value('squared'),
    absolute: value('absolute'),
    huber: value('huber'),
    quantile: value('quantile'),
  });
  return {
    curve: steps(MINUTES).map((at) => ({prediction: at, charges: chargesAt(at)})),
    here: chargesAt(prediction),
    least,
    charged: each((name) => chargesAt(least[name])[name]),
    costs: each((name) => decisionCost(least[name], labels, ratio)),
  };
}

/** Mean charges of one prediction; `level` is the quantile that the quantile loss asks for. */
function chargeForMinutes(at: number, labels: readonly number[], level: number): ForMinutes {
  const errors = labels.map((label) => label - at);
  return {
    squared: Math.sqrt(mean(errors.map((error) => error ** 2))),
    absolute: mean(errors.map(Math.abs)),
    huber: mean(errors.map(huber)),
    quantile: mean(errors.map((error) => (error > 0 ? level : level - 1) * error)),
  };
}

/** e² / (2 width) near zero and |e| − width / 2 beyond the width: in minutes, with slope 1 in the tails. */
function huber(error: number): number {
  const size = Math.abs(error);
  return size > HUBER_WIDTH ? size - HUBER_WIDTH / 2 : size ** 2 / (2 * HUBER_WIDTH);
}

function leastForMinutes(labels: readonly number[], level: number): ForMinutes {
  const sorted = [...labels].sort((a, b) => a - b);
  const pull = (at: number) =>
    -mean(labels.map((label) => clip(label - at, -HUBER_WIDTH, HUBER_WIDTH)));
  return {
    squared: mean(labels),
    absolute: quantileOf(sorted, 0.5),
    huber: rootOf(pull, sorted[0] ?? NaN, sorted.at(-1) ?? NaN),
    quantile: quantileOf(sorted, level),
  };
}

/** The lowest value that at least a share `level` of the sorted values does not exceed. */
function quantileOf(sorted: readonly number[], level: number): number {
  return sorted[Math.max(0, Math.ceil(level * sorted.length - 1e-9) - 1)] ?? NaN;
}

/** Mean cost of a promise: minutes too long count once, minutes too short `ratio` times. */
export function decisionCost(promise: number, labels: readonly number[], ratio: number): number {
  return mean(labels.map((y) => (y > promise ? ratio * (y - promise) : promise - y)));
}

export interface ChanceInputs {
  /** The reader's prediction: the probability that a delivery is late. */
  prediction: number;
  /** Share of labels that are flipped at random. */
  flipped: number;
  /** Exponent γ of the focal loss. */
  gamma: number;
}

/** One number for each loss: a charge, or a prediction as a probability. */
export interface ForChance {
  /** In nats. */
  log: number;
  /** Squared error of the probability. */
  squared: number;
  /** In nats, each weighted by (1 − q of what happened)^γ. */
  focal: number;
  /** max(0, 1 − score) with the log-odds of the prediction as the score. */
  hinge: number;
}

export interface ChanceComparison {
  /** Share of late labels among the nine before flipping. */
  late: number;
  /** The same after flipping: what the losses see. */
  labelled: number;
  curve: {prediction: number; charges: ForChance}[];
  here: ForChance;
  least: ForChance;
  charged: ForChance;
}

/** Losses for the label "late", in expectation over flips, for one prediction made for all nine deliveries. */
export function compareForChance({prediction, flipped, gamma}: ChanceInputs): ChanceComparison {
  const late = (OTHERS.filter((minutes) => minutes > PROMISE).length + 1) / (OTHERS.length + 1);
  const labelled = late * (1 - flipped) + (1 - late) * flipped;
  const chargesAt = (at: number) => chargeForChance(at, labelled, gamma);
  const least = {
    log: labelled,
    squared: labelled,
    focal: focalMinimiser(labelled, gamma),
    hinge: chanceOf(labelled < 0.5 ? -1 : 1),
  };
  return {
    late,
    labelled,
    curve: steps(CHANCES).map((at) => ({prediction: at, charges: chargesAt(at)})),
    here: chargesAt(prediction),
    least,
    charged: {
      log: chargesAt(least.log).log,
      squared: chargesAt(least.squared).squared,
      focal: chargesAt(least.focal).focal,
      hinge: chargesAt(least.hinge).hinge,
    },
  };
}

/** Expected charges of predicting `q` where a share `p` of labels is positive. */
function chargeForChance(q: number, p: number, gamma: number): ForChance {
  const score = Math.log(q / (1 - q));
  const expected = (positive: number, negative: number) => p * positive + (1 - p) * negative;
  return {
    log: expected(-Math.log(q), -Math.log(1 - q)),
    squared: expected((1 - q) ** 2, q ** 2),
    focal: expected(-((1 - q) ** gamma) * Math.log(q), -(q ** gamma) * Math.log(1 - q)),
    hinge: expected(Math.max(0, 1 - score), Math.max(0, 1 + score)),
  };
}

/**
 * The prediction at which the focal loss with exponent `gamma` is least in expectation, where a share `p` of
 * labels is positive. For gamma = 0 it is p; above, it lies between p and one half.
 * Source of the loss: Lin et al., 2017; that its minimiser is not p: Charoenphakdee et al., 2021.
 */
export function focalMinimiser(p: number, gamma: number): number {
  const slope = (q: number) => gamma * (1 - q) ** (gamma - 1) * Math.log(q) - (1 - q) ** gamma / q;
  return rootOf((q) => p * slope(q) - (1 - p) * slope(1 - q), 1e-12, 1 - 1e-12);
}

function chanceOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function clip(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function steps([from, to]: readonly [number, number]): number[] {
  return Array.from({length: STEPS}, (_, at) => from + ((to - from) * at) / (STEPS - 1));
}
