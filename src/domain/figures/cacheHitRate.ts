/** Hit rate of a cache against its size and against the lifetime of its entries. */
import {
  expiringHitRate,
  idealHitRate,
  keyBands,
  lruAt,
  lruHitRate,
  type KeyBand,
} from './cacheModels';
import {drawRequests, runAdmitting, runExpiring, runLru, type Requests} from './cacheRuns';
import {seededRandom} from './random';
import {logSteps} from './scale';

/** The range of sizes that the figure draws, in keys. */
export const SIZES = [10, 1e8] as const;
/** The range of lifetimes that the figure draws, in seconds. */
export const LIFETIMES = [1, 86_400] as const;
/** Requests of a run. */
export const REQUESTS = 20_000;
/** The largest cache that is run; a larger one is not filled by so few requests. */
export const LARGEST_RUN = 2000;
const STEPS = 26;
const RUNS = 6;
/** Characteristic times, in requests, from a cache of one key to one that holds all. */
const TIMES = [0.5, 1e12] as const;
const SEED = 5;

export interface CacheInputs {
  /** Keys that may be asked for. */
  ids: number;
  /** Exponent of their popularity: the key of rank r gets a share in proportion to r^(−exponent). */
  exponent: number;
  /** Keys that the cache holds. */
  size: number;
  requestsPerSecond: number;
  /** Seconds after which a stored entry is dropped. */
  lifetimeSeconds: number;
}

export type Points = (readonly [number, number])[];

export interface CacheHitRate {
  /** Hit rate against size in keys: by formula, as run, and the best that a fixed choice of keys can do. */
  bySize: {lru: Points; lruRun: Points; ideal: Points; admittingRun: Points};
  /** Hit rate against lifetime in seconds, without a limit on size. */
  byLifetime: {expiring: Points; expiringRun: Points};
  here: {lru: number; ideal: number; expiring: number};
}

export function cacheHitRate(inputs: CacheInputs): CacheHitRate {
  const {ids, exponent, size, requestsPerSecond, lifetimeSeconds} = inputs;
  const bands = keyBands(ids, exponent);
  const requests = drawRequests(ids, exponent, REQUESTS, seededRandom(SEED));
  return {
    bySize: bySize(bands, ids, requests),
    byLifetime: byLifetime(bands, requestsPerSecond, requests),
    here: {
      lru: lruHitRate(bands, size),
      ideal: idealHitRate(bands, size),
      expiring: expiringHitRate(bands, requestsPerSecond * lifetimeSeconds),
    },
  };
}

function bySize(bands: readonly KeyBand[], ids: number, requests: Requests) {
  const held = logSteps(SIZES[0], ids, STEPS);
  const sizes = logSteps(SIZES[0], LARGEST_RUN, RUNS)
    .map(Math.round)
    .filter((size) => size < ids);
  const run = (rate: (of: Requests, size: number) => number): Points =>
    sizes.map((size) => [size, rate(requests, size)] as const);
  return {
    lru: lruCurve(bands),
    lruRun: run(runLru),
    ideal: held.map((size) => [size, idealHitRate(bands, size)] as const),
    admittingRun: run(runAdmitting),
  };
}

/** Points of the curve from the smallest size drawn to all keys. */
function lruCurve(bands: readonly KeyBand[]): Points {
  return logSteps(TIMES[0], TIMES[1], 2 * STEPS)
    .map((time) => lruAt(bands, time))
    .map(({size, hitRate}) => [size, hitRate] as const)
    .filter(([size]) => size >= SIZES[0]);
}

/** Lifetimes of up to a quarter of a run are run. */
function byLifetime(bands: readonly KeyBand[], perSecond: number, requests: Requests) {
  const seconds = logSteps(LIFETIMES[0], LIFETIMES[1], STEPS);
  const short = logSteps(LIFETIMES[0], LIFETIMES[1], RUNS).filter(
    (lifetime) => lifetime * perSecond <= REQUESTS / 4,
  );
  return {
    expiring: seconds.map((life) => [life, expiringHitRate(bands, life * perSecond)] as const),
    expiringRun: short.map((life) => [life, runExpiring(requests, life * perSecond)] as const),
  };
}
