/**
 * A queue in front of servers that work in batches, really run: requests come at random (Poisson), an idle server
 * takes what waits, up to a limit, and a batch takes a fixed time plus a time for each request in it.
 */
import {percentiles} from './percentiles';
import {seededRandom} from './random';

/** How service times differ between batches; the mean stays. */
export const SPREADS = {fixed: 0, exponential: 1, stalls: 2} as const;
/** With stalls, one batch in so many takes so many times as long as the others. */
export const STALL = {oneIn: 50, times: 10} as const;

export interface BatchServers {
  /** Servers behind one queue, at least 1. */
  servers: number;
  /** Time of a batch that does not depend on its size. */
  fixedMs: number;
  /** Time that each request adds to its batch, above 0. */
  itemMs: number;
  /** Largest batch, at least 1. */
  batchLimit: number;
  /** How long the first request of a batch that is not full may be held back for others. */
  holdMs: number;
  /** One of SPREADS. */
  spread: number;
}

/** Random numbers of one run, so that many rates can be compared on the same chance. */
export interface Chance {
  /** Time between arrivals, mean 1. */
  gaps: Float64Array;
  /** Factor on the time of a batch, mean 1. */
  factors: Float64Array;
}

export interface Waits {
  /** Time from arrival to the end of the batch; infinite at a rate that the servers cannot carry. */
  p50Ms: number;
  p99Ms: number;
  /** Mean of the same. */
  meanMs: number;
  /** Mean requests in a batch. */
  batch: number;
  /** Share of the time in which a server works. */
  busy: number;
}

/** Share of the requests at the start that are not counted, because the queue starts empty. */
const WARM_UP = 0.1;
/** Above this share of what the servers can do, a run is too short to mean anything. */
const TOO_BUSY = 0.92;
const OVERLOADED: Waits = {
  ...{p50Ms: Infinity, p99Ms: Infinity, meanMs: Infinity},
  ...{batch: NaN, busy: 1},
};

export function chanceOf(requests: number, seed: number, spread: number): Chance {
  const random = seededRandom(seed);
  const exponential = () => -Math.log(1 - random());
  const gaps = Float64Array.from({length: requests}, exponential);
  const factors = Float64Array.from({length: requests}, () => factor(spread, random));
  return {gaps, factors};
}

function factor(spread: number, random: () => number): number {
  if (spread === SPREADS.fixed) return 1;
  if (spread === SPREADS.exponential) return -Math.log(1 - random());
  const {oneIn, times} = STALL;
  const usual = oneIn / (oneIn - 1 + times);
  return random() * oneIn < 1 ? usual * times : usual;
}

/** Mean time of a batch of `size` requests, in milliseconds. */
export function batchMs({fixedMs, itemMs}: BatchServers, size: number): number {
  return fixedMs + itemMs * size;
}

/** What one server can do with full batches, in requests per second. */
export function capacityPerSecond(servers: BatchServers): number {
  return (1000 * servers.batchLimit) / batchMs(servers, servers.batchLimit);
}

/** The highest rate that is run, in requests per second and server. */
export function highestPerSecond(servers: BatchServers): number {
  return TOO_BUSY * capacityPerSecond(servers);
}

/** Runs all requests of `chance` at a rate, in requests per second and server. */
export function runQueue(servers: BatchServers, perSecond: number, chance: Chance): Waits {
  if (perSecond > highestPerSecond(servers)) return OVERLOADED;
  const arrivals = cumulate(chance.gaps, 1000 / (perSecond * servers.servers));
  const waits = new Float64Array(arrivals.length);
  const free = new Float64Array(servers.servers);
  let [first, batches, work] = [0, 0, 0];
  while (first < arrivals.length) {
    const server = earliest(free);
    const begin = Math.max(free[server] ?? 0, release(arrivals, first, servers));
    const next = after(arrivals, first, begin, servers.batchLimit);
    const took = batchMs(servers, next - first) * (chance.factors[batches] ?? 1);
    for (let request = first; request < next; request += 1)
      waits[request] = begin + took - (arrivals[request] ?? 0);
    free[server] = begin + took;
    [first, batches, work] = [next, batches + 1, work + took];
  }
  return summarize(waits, batches, work / (servers.servers * Math.max(...free)));
}

function summarize(waits: Float64Array, batches: number, busy: number): Waits {
  const counted = waits.subarray(Math.floor(waits.length * WARM_UP));
  const meanMs = counted.reduce((sum, wait) => sum + wait, 0) / counted.length;
  const [p50Ms = NaN, p99Ms = NaN] = percentiles(counted, [0.5, 0.99]);
  return {p50Ms, p99Ms, meanMs, batch: waits.length / batches, busy};
}

function cumulate(gaps: Float64Array, meanMs: number): Float64Array {
  let now = 0;
  return gaps.map((gap) => (now += gap * meanMs));
}

function earliest(free: Float64Array): number {
  let best = 0;
  for (let server = 1; server < free.length; server += 1)
    if ((free[server] ?? 0) < (free[best] ?? 0)) best = server;
  return best;
}

/** When the batch that begins with `first` may leave the queue: it is full, or its first request was held long enough. */
function release(arrivals: Float64Array, first: number, servers: BatchServers): number {
  const full = arrivals[first + servers.batchLimit - 1] ?? Infinity;
  return Math.min(full, (arrivals[first] ?? 0) + servers.holdMs);
}

/** The first request that is not in the batch. */
function after(arrivals: Float64Array, first: number, begin: number, limit: number): number {
  let next = first + 1;
  while (next < first + limit && (arrivals[next] ?? Infinity) <= begin) next += 1;
  return next;
}
