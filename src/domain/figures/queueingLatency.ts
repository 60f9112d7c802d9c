/** Latency of a model server against its load, with and without batches, and against the largest batch allowed. */
import {
  chanceOf,
  highestPerSecond,
  runQueue,
  type BatchServers,
  type Chance,
  type Waits,
} from './batchQueue';
import {logSteps} from './scale';

/** The range of rates that the figure draws, in requests per second and server. */
export const RATES = [20, 2000] as const;
/** The batch limits that the figure draws. */
export const BATCH_LIMITS = [1, 2, 4, 8, 16, 32, 64, 128] as const;
/** Requests of each run. */
export const REQUESTS = 6000;
const STEPS = 19;
const HALVINGS = 6;
const SEED = 7;

export interface LatencyInputs extends BatchServers {
  /** Requests per second and server. */
  perSecond: number;
  /** What the 99th percentile may be. */
  budgetMs: number;
}

export interface AtRate extends Waits {
  perSecond: number;
}

export interface QueueingLatency {
  /** Along all rates, in batches and one at a time. */
  batched: AtRate[];
  alone: AtRate[];
  /** At the reader's rate, for each batch limit. */
  limits: (Waits & {batchLimit: number})[];
  /** At the reader's rate and limit. */
  here: {batched: AtRate; alone: AtRate};
  /** Highest rate whose 99th percentile is within the budget, per second and server; 0 if there is none. */
  within: {batched: number; alone: number};
}

export function queueingLatency({perSecond, budgetMs, ...servers}: LatencyInputs): QueueingLatency {
  const chance = chanceOf(REQUESTS, SEED, servers.spread);
  const single = {...servers, batchLimit: 1};
  const run = (which: BatchServers, rate: number) => atRate(which, rate, chance);
  const batched = curveOf(servers, chance);
  const alone = curveOf(single, chance);
  return {
    ...{batched, alone},
    limits: BATCH_LIMITS.map((batchLimit) => ({
      batchLimit,
      ...runQueue({...servers, batchLimit}, perSecond, chance),
    })),
    here: {batched: run(servers, perSecond), alone: run(single, perSecond)},
    within: {
      batched: highestWithin(servers, budgetMs, batched, chance),
      alone: highestWithin(single, budgetMs, alone, chance),
    },
  };
}

function curveOf(servers: BatchServers, chance: Chance): AtRate[] {
  const last = Math.min(RATES[1], highestPerSecond(servers));
  const rates = logSteps(RATES[0], RATES[1], STEPS).filter((rate) => rate < last);
  return [...rates, last].map((rate) => atRate(servers, rate, chance));
}

function atRate(servers: BatchServers, perSecond: number, chance: Chance): AtRate {
  return {perSecond, ...runQueue(servers, perSecond, chance)};
}

/** The last rate of the curve within the budget, then halving towards the next one. */
function highestWithin(
  servers: BatchServers,
  budgetMs: number,
  curve: readonly AtRate[],
  chance: Chance,
): number {
  const first = curve.findIndex(({p99Ms}) => p99Ms > budgetMs);
  if (first < 0) return curve.at(-1)?.perSecond ?? 0;
  if (first === 0) return 0;
  let [good, bad] = [curve[first - 1]?.perSecond ?? 0, curve[first]?.perSecond ?? 0];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = Math.sqrt(good * bad);
    if (runQueue(servers, middle, chance).p99Ms > budgetMs) bad = middle;
    else good = middle;
  }
  return good;
}
