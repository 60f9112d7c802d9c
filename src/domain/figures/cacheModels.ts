/** Hit rates of caches by formula, for requests that are independent and follow Zipf's law. */
import {rootOf} from './bisection';
import {zipfBands} from './hashing';

/** Keys of nearly equal popularity. */
export interface KeyBand {
  /** Popularity rank that stands for the band. */
  rank: number;
  /** Keys in the band. */
  keys: number;
  /** Probability that a request is for one certain key of the band. */
  share: number;
}

/** All `ids` keys in bands, the most popular first; keys × share sums to 1. */
export function keyBands(ids: number, exponent: number): KeyBand[] {
  const bands = zipfBands(ids, exponent);
  const first = bands[0]?.impressions ?? 1;
  return bands.map(({rank, impressions}) => {
    const share = first * rank ** -exponent;
    return {rank, keys: impressions / share, share};
  });
}

/** Sum over all keys of a value that depends on the key's share of requests. */
function total(bands: readonly KeyBand[], value: (share: number) => number): number {
  return bands.reduce((sum, {keys, share}) => sum + keys * value(share), 0);
}

/**
 * Requests between the time when an LRU cache of `size` keys stores a key and the time when it puts it out
 * unless the key is asked for again: the T that solves Σ (1 − e^(−share T)) = size. Infinite when all keys fit.
 * Source: Che's approximation, explained in Fricker, Robert and Roberts (2012).
 */
export function characteristicTime(bands: readonly KeyBand[], size: number): number {
  if (size >= total(bands, () => 1)) return Infinity;
  let high = size;
  while (heldAt(bands, high) < size) high *= 4;
  return rootOf((time) => heldAt(bands, time) - size, 0, high);
}

/** Hit rate of an LRU cache of `size` keys: Σ share (1 − e^(−share T)). */
export function lruHitRate(bands: readonly KeyBand[], size: number): number {
  return hitRateAt(bands, characteristicTime(bands, size));
}

/** The same at a characteristic time, with the size that has it: a point of the curve without solving for T. */
export function lruAt(bands: readonly KeyBand[], time: number): {size: number; hitRate: number} {
  return {size: heldAt(bands, time), hitRate: hitRateAt(bands, time)};
}

function heldAt(bands: readonly KeyBand[], time: number): number {
  return total(bands, (share) => -Math.expm1(-share * time));
}

function hitRateAt(bands: readonly KeyBand[], time: number): number {
  return total(bands, (share) => -share * Math.expm1(-share * time));
}

/** Hit rate when exactly the `size` most popular keys are held. */
export function idealHitRate(bands: readonly KeyBand[], size: number): number {
  let left = size;
  return bands.reduce((sum, {keys, share}) => {
    const held = Math.min(keys, Math.max(0, left));
    left -= keys;
    return sum + held * share;
  }, 0);
}

/**
 * Hit rate without a limit on size, when an entry is dropped `lifetime` requests after it was stored. In each
 * round a key misses once and then hits for share × lifetime requests: Σ share · share L / (1 + share L).
 */
export function expiringHitRate(bands: readonly KeyBand[], lifetime: number): number {
  return total(bands, (share) => (share * share * lifetime) / (1 + share * lifetime));
}
