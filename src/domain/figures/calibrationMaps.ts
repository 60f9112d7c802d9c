import {drawSample, firstOf, MIDDLE, type Sample} from './calibrationSample';
import {seededRandom} from './random';
import {
  calibrationError,
  expectedLogLoss,
  fitIsotonic,
  fitPlatt,
  reliability,
  sigmoid,
  type Bin,
  type Block,
} from './recalibration';
import {logSteps} from './scale';

/** Sizes of the set that the maps are fitted on. */
export const SIZES = [50, 10_000] as const;
export const HELD_OUT = 10_000;
export const BINS = 12;
const SEED = 5;
const STEPS = 7;
/** Draws that the curves average: many where they are small, as they vary most there. */
const DRAWN = 4000;
const MOST_DRAWS = 30;

type Distortion = Omit<MapsInputs, 'size'>;

export interface MapsInputs {
  /** Examples with a label that the maps are fitted on. */
  size: number;
  /** Over-confidence: the score's log-odds are so many times as far from their middle as the true ones. */
  stretch: number;
  /** How far scores above the middle are pressed together, see `score`. */
  bend: number;
}

/** One number for the raw score, and for the score after each map. */
export interface PerMap {
  raw: number;
  platt: number;
  isotonic: number;
}

export interface CalibrationMaps {
  /** Held-out bins, in which predictions are compared with labels. */
  bins: {[Map in keyof PerMap]: Bin[]};
  /** Expected log loss above that of the true probabilities, in nats, by size, averaged over draws. */
  curve: {size: number; excess: PerMap}[];
  /** The same for the one draw of the reader's size. */
  excess: PerMap;
  /** Expected calibration error counted on the held-out bins, and that of the true probabilities there. */
  ece: PerMap & {truth: number};
  /** Mean log loss on the held-out labels, in nats. */
  logLoss: PerMap & {truth: number};
}

/** Log-odds of the model for true log-odds: rising, so that its order is the true one. */
export function score(truth: number, {stretch, bend}: Distortion): number {
  const above = (truth - MIDDLE) * stretch;
  return MIDDLE + (above > 0 ? above / (1 + bend * above) : above);
}

/** A set to fit on, with its isotonic map and how far that is from the truth: both see only the order. */
interface Fit {
  truths: Float64Array;
  labels: Uint8Array;
  blocks: Block[];
  excess: number;
}

interface World {
  heldOut: Sample;
  /** True log-odds that stand for all: enough for an expectation that needs no labels. */
  few: Float64Array;
  /** Every size that the curve shows, with the sets drawn of it. */
  sizes: {size: number; fits: Fit[]}[];
  /** From which the reader's set is taken. */
  toFit: Sample;
}

const EVERY = 40;
let world: World | undefined;

/** Drawn once: the distortion that the reader sets changes neither true log-odds nor labels. */
function drawWorld(): World {
  const random = seededRandom(SEED);
  const heldOut = drawSample(HELD_OUT, random);
  const few = heldOut.truths.filter((_, place) => place % EVERY === EVERY / 2);
  const sizes = logSteps(SIZES[0], SIZES[1], STEPS).map((exact) => {
    const size = Math.round(exact);
    const draws = Math.max(2, Math.min(MOST_DRAWS, Math.round(DRAWN / size)));
    const fits = Array.from({length: draws}, () => fitOn(drawSample(size, random), few));
    return {size, fits};
  });
  return {heldOut, few, sizes, toFit: drawSample(SIZES[1], random)};
}

function fitOn({truths, labels}: Omit<Sample, 'drawn'>, few: Float64Array): Fit {
  const blocks = fitIsotonic(labels);
  const excess = excessOf(isotonicOn({truths, blocks}, few), few);
  return {truths, labels, blocks, excess};
}

/** Fits both maps on a small set and tells how they do on held-out examples. */
export function calibrationMaps({size, ...distortion}: MapsInputs): CalibrationMaps {
  world ??= drawWorld();
  const {few, sizes, heldOut} = world;
  const fit = fitOn(firstOf(world.toFit, Math.round(size)), few);
  const raw = excessOf(rawOn(heldOut.truths, distortion), heldOut.truths);
  const excess = (one: Fit) => excessOf(plattOn(one, few, distortion), few);
  return {
    ...onHeldOut(fit, heldOut, distortion),
    excess: {raw, platt: excess(fit), isotonic: fit.excess},
    curve: sizes.map(({size: at, fits}) => ({
      size: at,
      excess: {raw, platt: mean(fits.map(excess)), isotonic: mean(fits.map((one) => one.excess))},
    })),
  };
}

function onHeldOut(fit: Fit, {truths, labels}: Sample, distortion: Distortion) {
  const predictions = {
    raw: rawOn(truths, distortion),
    platt: plattOn(fit, truths, distortion),
    isotonic: isotonicOn(fit, truths),
  };
  const each = <T>(value: (predicted: Float64Array) => T) => ({
    raw: value(predictions.raw),
    platt: value(predictions.platt),
    isotonic: value(predictions.isotonic),
  });
  const bins = (predicted: Float64Array) => reliability(predicted, labels, BINS);
  const ece = (predicted: Float64Array) => calibrationError(bins(predicted));
  const loss = (predicted: Float64Array) =>
    mean(Array.from(predicted, (q, at) => -Math.log(labels[at] ? q : 1 - q)));
  const truth = truths.map(sigmoid);
  return {
    bins: each(bins),
    ece: {...each(ece), truth: ece(truth)},
    logLoss: {...each(loss), truth: loss(truth)},
  };
}

function rawOn(truths: Float64Array, distortion: Distortion): Float64Array {
  return truths.map((truth) => sigmoid(score(truth, distortion)));
}

function plattOn(fit: Fit, truths: Float64Array, distortion: Distortion): Float64Array {
  const toScore = (truth: number) => score(truth, distortion);
  const {slope, offset} = fitPlatt({scores: fit.truths.map(toScore), labels: fit.labels});
  return truths.map((truth) => sigmoid(slope * toScore(truth) + offset));
}

/** Each example gets the value of the last block that begins at or below it, kept 1/(n + 2) from 0 and 1. */
function isotonicOn(
  {truths: fitted, blocks}: Pick<Fit, 'truths' | 'blocks'>,
  truths: Float64Array,
) {
  const closest = 1 / (fitted.length + 2);
  let block = 0;
  return truths.map((truth) => {
    while (truth >= (fitted[blocks[block + 1]?.from ?? -1] ?? Infinity)) block += 1;
    const {positives = NaN, count = NaN} = blocks[block] ?? {};
    return Math.min(1 - closest, Math.max(closest, positives / count));
  });
}

/** Expected log loss of predictions above that of the true probabilities, in nats. */
function excessOf(predicted: Float64Array, truths: Float64Array): number {
  return mean(
    Array.from(truths, (truth, at) => {
      const p = sigmoid(truth);
      return expectedLogLoss(p, predicted[at] ?? NaN) - expectedLogLoss(p, p);
    }),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
