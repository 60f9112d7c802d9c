/** Uniform quantization of weight matrices: what is read back after rounding, and how far it is from the weights. */
import {at} from './tinyExamples';

/** Rows of `width` weights one after the other; a row is an output channel. */
export interface Matrix {
  weights: Float64Array;
  width: number;
}

/** How weights are rounded. */
export interface Scheme {
  /** One scale for each channel, or one for the matrix. */
  perChannel: boolean;
  /** Symmetric about zero, or with a zero point. */
  symmetric: boolean;
  /** Each channel's range is cut where its squared error is least: the best of CUTS ranges. */
  cut?: boolean;
}

/** Ranges that are tried for a cut: the whole, and down to a sixteenth of it in equal steps. */
const CUTS = 16;

type Range = readonly [low: number, high: number];

/** The matrix as it is read back. `bits` is at least 2. */
export function quantized({weights, width}: Matrix, scheme: Scheme, bits: number): Float64Array {
  const {perChannel, symmetric, cut = false} = scheme;
  const shared = rangeOf(weights, symmetric);
  const back = new Float64Array(weights.length);
  for (let from = 0; from < weights.length; from += width) {
    const channel = weights.subarray(from, from + width);
    const range = perChannel ? rangeOf(channel, symmetric) : shared;
    const used = cut ? bestCut(channel, range, bits, symmetric) : range;
    back.set(readBack(channel, used, bits, symmetric), from);
  }
  return back;
}

/** For each channel the root of the summed squared differences over that of its squared weights. */
export function channelErrors({weights, width}: Matrix, back: Float64Array): number[] {
  return Array.from({length: weights.length / width}, (_, channel) => {
    const [from, to] = [channel * width, (channel + 1) * width];
    const [part, zero] = [weights.subarray(from, to), new Float64Array(width)];
    return Math.sqrt(squaredGap(part, back.subarray(from, to)) / squaredGap(part, zero));
  });
}

/** The interval that the integers span; it holds zero, so that zero stays exact. */
function rangeOf(part: Float64Array, symmetric: boolean): Range {
  let [low, high] = [0, 0];
  for (const weight of part) {
    if (weight < low) low = weight;
    if (weight > high) high = weight;
  }
  const widest = Math.max(-low, high);
  return symmetric ? [-widest, widest] : [low, high];
}

/**
 * What is read back. With b bits, symmetric: integers from −(2^(b−1) − 1) to 2^(b−1) − 1 times one scale. Asymmetric: 2^b
 * integers over the range, with a whole zero point. Weights beyond the range are cut to it.
 */
export function readBack(
  part: Float64Array,
  [low, high]: Range,
  bits: number,
  symmetric: boolean,
): Float64Array {
  const steps = symmetric ? 2 ** bits - 2 : 2 ** bits - 1;
  const scale = (high - low) / steps || 1;
  const zero = symmetric ? steps / 2 : Math.round(-low / scale);
  return part.map((weight) => {
    const whole = Math.min(Math.max(Math.round(weight / scale) + zero, 0), steps);
    return (whole - zero) * scale;
  });
}

function bestCut(channel: Float64Array, [low, high]: Range, bits: number, symmetric: boolean) {
  let best: Range = [low, high];
  let least = Infinity;
  for (let step = 0; step < CUTS; step += 1) {
    const share = 1 - step / CUTS;
    const range: Range = [low * share, high * share];
    const error = squaredGap(channel, readBack(channel, range, bits, symmetric));
    if (error < least) [best, least] = [range, error];
  }
  return best;
}

function squaredGap(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1)
    sum += (at(one, index) - at(other, index)) ** 2;
  return sum;
}
