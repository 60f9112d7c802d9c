/** The trained network with its weights rounded, and how many held-out images it then gets right. */
import {channelErrors, quantized, type Scheme} from '../quantization';
import type {Examples} from '../tinyExamples';
import {evaluate, type Network} from '../tinyNetwork';
import {spreadUnits, trainedOnDigits} from './network';

export const BITS = [2, 3, 4, 5, 6, 7, 8] as const;
/** How far the units may be spread apart, see spreadUnits. */
export const SPREADS = [0, 0.5, 1, 1.5] as const;

export const SCHEMES = {
  tensorSymmetric: {perChannel: false, symmetric: true},
  tensorAsymmetric: {perChannel: false, symmetric: false},
  channelSymmetric: {perChannel: true, symmetric: true},
  clipped: {perChannel: true, symmetric: true, cut: true},
  channelAsymmetric: {perChannel: true, symmetric: false},
} as const satisfies Record<string, Scheme>;

export type SchemeName = keyof typeof SCHEMES;

/** Images told rightly, for each of BITS. */
export type Hits = Readonly<Record<SchemeName, readonly number[]>>;

/** Images told rightly, of how many, before rounding, and for each of SPREADS after it. */
export interface CountedHits {
  images: number;
  unrounded: number;
  rounded: readonly Hits[];
}

/** All weights of both layers as they are read back, and the mean over all channels of a channel's relative error. */
export function rounded({inputs, hidden, weights}: Network, scheme: SchemeName, bits: number) {
  const first = inputs * hidden;
  const layers = [
    {weights: weights.subarray(0, first), width: inputs},
    {weights: weights.subarray(first), width: hidden},
  ];
  const back = new Float64Array(weights.length);
  const errors = layers.flatMap((layer, at) => {
    const read = quantized(layer, SCHEMES[scheme], bits);
    back.set(read, at * first);
    return channelErrors(layer, read);
  });
  return {back, error: errors.reduce((sum, error) => sum + error, 0) / errors.length};
}

/** Counts for every spread, scheme and number of bits. Too slow for a drawing: scripts/digits.ts keeps the result. */
export function countHits(images: Examples): CountedHits {
  const hits = (network: Network) => Math.round(evaluate(network, images).accuracy * images.count);
  const hitsOf = (spread: number): Hits => {
    const network = spreadUnits(trainedOnDigits(), spread);
    const along = (scheme: SchemeName) =>
      BITS.map((bits) => hits({...network, weights: rounded(network, scheme, bits).back}));
    return {
      tensorSymmetric: along('tensorSymmetric'),
      tensorAsymmetric: along('tensorAsymmetric'),
      channelSymmetric: along('channelSymmetric'),
      clipped: along('clipped'),
      channelAsymmetric: along('channelAsymmetric'),
    };
  };
  return {
    images: images.count,
    unrounded: hits(trainedOnDigits()),
    rounded: SPREADS.map(hitsOf),
  };
}
