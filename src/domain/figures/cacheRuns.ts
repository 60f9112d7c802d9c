/** Caches that are really run on requests drawn by Zipf's law. */
import type {Random} from './random';

/** Requests for keys, which are numbered from 0 in the order of their first request. */
export interface Requests {
  keys: Int32Array;
  /** How many different keys there are among them. */
  distinct: number;
}

/**
 * Popularity ranks drawn with probability in proportion to rank^(−exponent), ranks 1 to `ids`.
 * Source: rejection-inversion, Hörmann and Derflinger, ACM TOMACS 6 (1996).
 */
export function zipfRank(ids: number, exponent: number, random: Random): () => number {
  const power = 1 - exponent;
  const flat = Math.abs(power) < 1e-9;
  const integral = (x: number) => (flat ? Math.log(x) : (x ** power - 1) / power);
  const inverse = (y: number) => (flat ? Math.exp(y) : (1 + power * y) ** (1 / power));
  const [low, high] = [integral(1.5) - 1, integral(ids + 0.5)];
  return () => {
    for (;;) {
      const at = low + random() * (high - low);
      const rank = Math.min(ids, Math.max(1, Math.round(inverse(at))));
      if (at >= integral(rank + 0.5) - rank ** -exponent) return rank;
    }
  };
}

export function drawRequests(
  ids: number,
  exponent: number,
  count: number,
  random: Random,
): Requests {
  const draw = zipfRank(ids, exponent, random);
  const numbers = new Map<number, number>();
  const keys = Int32Array.from({length: count}, () => {
    const rank = draw();
    const known = numbers.get(rank);
    if (known !== undefined) return known;
    numbers.set(rank, numbers.size);
    return numbers.size - 1;
  });
  return {keys, distinct: numbers.size};
}

/** The first half of a run fills the cache; the other half is counted. */
const COUNTED_FROM = 0.5;

/** Decides whether a key that is not in the full cache may take the place of the one used longest ago. */
export interface Admission {
  /** Told of every request, before it is answered. */
  asked: (key: number) => void;
  admits: (key: number, oldest: number) => boolean;
}

const ADMIT_ALL: Admission = {asked: () => {}, admits: () => true};

/** Hit rate of a cache of `size` keys that puts out the key used longest ago (LRU). */
export function runLru({keys, distinct}: Requests, size: number, admission = ADMIT_ALL): number {
  const order = linkedOrder(distinct);
  const countedFrom = Math.floor(keys.length * COUNTED_FROM);
  let [held, hits] = [0, 0];
  keys.forEach((key, at) => {
    admission.asked(key);
    if (order.holds(key)) {
      if (at >= countedFrom) hits += 1;
      order.remove(key);
    } else if (held < size) held += 1;
    else if (admission.admits(key, order.oldest())) order.remove(order.oldest());
    else return;
    order.add(key);
  });
  return hits / (keys.length - countedFrom);
}

/**
 * The same, where a newcomer must have been asked for more often so far than the key that it would put out.
 * Counts are exact and never age. Source of the idea: TinyLFU, Einziger, Friedman and Manes (2017).
 */
export function runAdmitting(requests: Requests, size: number): number {
  const counts = new Int32Array(requests.distinct);
  const of = (key: number) => counts[key] ?? 0;
  return runLru(requests, size, {
    asked: (key) => (counts[key] = of(key) + 1),
    admits: (key, oldest) => of(key) > of(oldest),
  });
}

/** Hit rate of a cache of any size whose entries are dropped `requests` requests after they were stored. */
export function runExpiring({keys, distinct}: Requests, lifetime: number): number {
  const stored = new Float64Array(distinct).fill(-Infinity);
  const countedFrom = Math.floor(keys.length * COUNTED_FROM);
  let hits = 0;
  keys.forEach((key, at) => {
    if (at - (stored[key] ?? 0) >= lifetime) stored[key] = at;
    else if (at >= countedFrom) hits += 1;
  });
  return hits / (keys.length - countedFrom);
}

/** Keys from the one used last to the one used longest ago: a list with a sentinel at place `distinct`. */
function linkedOrder(distinct: number) {
  const [next, before] = [new Int32Array(distinct + 1), new Int32Array(distinct + 1).fill(-1)];
  next[distinct] = before[distinct] = distinct;
  const link = (one: number, other: number) => {
    next[one] = other;
    before[other] = one;
  };
  return {
    holds: (key: number) => before[key] !== -1,
    oldest: () => before[distinct] ?? distinct,
    add(key: number) {
      link(key, next[distinct] ?? distinct);
      link(distinct, key);
    },
    remove(key: number) {
      link(before[key] ?? distinct, next[key] ?? distinct);
      before[key] = -1;
    },
  };
}
