/**
 * Error of uniform quantization on a weight matrix. The matrix is drawn, not trained: 64 output channels of 64
 * weights, with heavy tails and with channels of different size, as trained layers have them.
 */
import {normal, seededRandom} from './random';
import {at} from './tinyExamples';

export const CHANNELS = 64;
export const PER_CHANNEL = 64;
export const BITS = [2, 3, 4, 5, 6, 7, 8] as const;
const SEED = 17;
const CLIP_STEPS = 16;

export interface MatrixShape {
  /** Standard deviation of the logarithm of the channels' sizes: 0 is alike, 1 spreads them by e. */
  channelSpread: number;
  /** Degrees of freedom of Student's t: 3 has heavy tails, 30 is almost normal. */
  tail: number;
  /** Mean of a channel's weights over their spread: 0 is symmetric about zero. */
  shift: number;
}

/** One scale for the matrix or one for each channel; symmetric about zero, or with a zero point. */
export interface Scheme {
  perChannel: boolean;
  symmetric: boolean;
}

/** Mean over channels of a channel's error relative to its own size, see relativeError. */
export interface ErrorAt {
  bits: number;
  tensorSymmetric: number;
  tensorAsymmetric: number;
  channelSymmetric: number;
  channelAsymmetric: number;
}

export interface QuantizationError {
  curve: ErrorAt[];
  here: ErrorAt;
  /** Per channel, symmetric, at the reader's bits, with the range cut where the error is least. */
  clipped: number;
}

/** Errors of four schemes along all bits, and at the bits asked for. */
export function quantizationError({
  bits,
  ...shape
}: MatrixShape & {bits: number}): QuantizationError {
  const weights = drawMatrix(shape);
  const pointAt = (at: number): ErrorAt => {
    const error = (perChannel: boolean, symmetric: boolean) =>
      relativeError(weights, {perChannel, symmetric}, at);
    return {
      bits: at,
      tensorSymmetric: error(false, true),
      tensorAsymmetric: error(false, false),
      channelSymmetric: error(true, true),
      channelAsymmetric: error(true, false),
    };
  };
  return {curve: BITS.map(pointAt), here: pointAt(bits), clipped: clippedError(weights, bits)};
}

/** A channel's weights are t-distributed with its own size. */
export function drawMatrix({channelSpread, tail, shift}: MatrixShape): Float64Array {
  const random = seededRandom(SEED);
  const weights = new Float64Array(CHANNELS * PER_CHANNEL);
  for (let channel = 0; channel < CHANNELS; channel += 1) {
    const size = Math.exp(channelSpread * normal(random));
    for (let index = 0; index < PER_CHANNEL; index += 1) {
      weights[channel * PER_CHANNEL + index] = size * (shift + studentT(tail, random));
    }
  }
  return weights;
}

/**
 * Student's t with `tail` degrees of freedom from two uniform numbers.
 * Source: R. W. Bailey, Polar Generation of Random Variates with the t-Distribution (1994), in its form with a cosine.
 */
function studentT(tail: number, random: () => number): number {
  const radius = Math.sqrt(tail * ((1 - random()) ** (-2 / tail) - 1));
  return radius * Math.cos(2 * Math.PI * random());
}

/**
 * Quantizes and measures: for each channel the root of its summed squared error over that of its squared weights,
 * then the mean over channels. `bits` is at least 2.
 */
export function relativeError(weights: Float64Array, scheme: Scheme, bits: number): number {
  const {perChannel, symmetric} = scheme;
  const shared = rangeOf(weights, symmetric);
  return meanOverChannels(weights, (channel) =>
    squaredError(channel, perChannel ? rangeOf(channel, symmetric) : shared, bits, symmetric),
  );
}

function meanOverChannels(weights: Float64Array, error: (channel: Float64Array) => number): number {
  let sum = 0;
  for (let from = 0; from < weights.length; from += PER_CHANNEL) {
    const channel = weights.subarray(from, from + PER_CHANNEL);
    const size = channel.reduce((total, weight) => total + weight * weight, 0);
    sum += Math.sqrt(error(channel) / size);
  }
  return (sum * PER_CHANNEL) / weights.length;
}

/** The interval that the integers span; it holds zero, so that zero stays exact. */
function rangeOf(part: Float64Array, symmetric: boolean): readonly [number, number] {
  let [low, high] = [0, 0];
  for (const weight of part) {
    if (weight < low) low = weight;
    if (weight > high) high = weight;
  }
  const widest = Math.max(-low, high);
  return symmetric ? [-widest, widest] : [low, high];
}

/**
 * Sum of squared differences between weights and what is read back. With b bits, symmetric: integers from
 * −(2^(b−1) − 1) to 2^(b−1) − 1 times one scale. Asymmetric: 2^b integers over the range, with a whole
 * zero point. Values beyond the range are cut to it.
 */
export function squaredError(
  part: Float64Array,
  [low, high]: readonly [number, number],
  bits: number,
  symmetric: boolean,
): number {
  const steps = symmetric ? 2 ** bits - 2 : 2 ** bits - 1;
  const scale = (high - low) / steps || 1;
  const zero = symmetric ? steps / 2 : Math.round(-low / scale);
  let sum = 0;
  for (let index = 0; index < part.length; index += 1) {
    const weight = at(part, index);
    const whole = Math.min(Math.max(Math.round(weight / scale) + zero, 0), steps);
    sum += (weight - (whole - zero) * scale) ** 2;
  }
  return sum;
}

/** For each channel the cut of a grid, from the whole range down to a sixteenth of it, with the least error. */
function clippedError(weights: Float64Array, bits: number): number {
  return meanOverChannels(weights, (channel) => {
    const [low, high] = rangeOf(channel, true);
    const errors = Array.from({length: CLIP_STEPS}, (_, step) => {
      const share = 1 - step / CLIP_STEPS;
      return squaredError(channel, [low * share, high * share], bits, true);
    });
    return Math.min(...errors);
  });
}
