import {describe, expect, it} from 'vitest';
import {
  batchMs,
  capacityPerSecond,
  chanceOf,
  highestPerSecond,
  runQueue,
  SPREADS,
  type BatchServers,
} from './batchQueue';

const LONG = 200_000;
/** One at a time, ten milliseconds each. */
const single: BatchServers = {
  ...{servers: 1, fixedMs: 4, itemMs: 6, batchLimit: 1, holdMs: 0},
  spread: SPREADS.exponential,
};
const batching: BatchServers = {
  ...{servers: 1, fixedMs: 8, itemMs: 0.5, batchLimit: 64, holdMs: 0},
  spread: SPREADS.fixed,
};

/** Probability that a request waits in an M/M/c queue with `load` busy servers on average (Erlang C). */
function erlangC(servers: number, load: number): number {
  let [term, sum] = [1, 0];
  for (let busy = 0; busy < servers; busy += 1) {
    sum += term;
    term *= load / (busy + 1);
  }
  const waiting = term / (1 - load / servers);
  return waiting / (sum + waiting);
}

/** Within so many per cent of the expected value. */
function near(value: number, expected: number, percent: number) {
  expect(Math.abs(value / expected - 1)).toBeLessThan(percent / 100);
}

describe('runQueue, one at a time', () => {
  it.each([0.5, 0.8])('is the closed form of M/M/1 at a load of %d', (load) => {
    const {meanMs, p50Ms, p99Ms, busy} = runQueue(
      single,
      load * 100,
      chanceOf(LONG, 3, single.spread),
    );
    const mean = 10 / (1 - load);
    near(meanMs, mean, 7);
    near(p50Ms, Math.LN2 * mean, 7);
    near(p99Ms, Math.log(100) * mean, 10);
    expect(busy).toBeCloseTo(load, 1);
  });

  it('is the closed form of M/D/1: half the wait of M/M/1', () => {
    const fixed = {...single, spread: SPREADS.fixed};
    const {meanMs} = runQueue(fixed, 80, chanceOf(LONG, 4, fixed.spread));
    near(meanMs, 10 + (0.8 / (2 * 0.2)) * 10, 4);
  });

  it.each([2, 8])('is the closed form of M/M/c with %d servers', (servers) => {
    const {meanMs} = runQueue({...single, servers}, 80, chanceOf(LONG, 5, single.spread));
    near(meanMs, 10 + (erlangC(servers, 0.8 * servers) * 10) / (servers * 0.2), 7);
  });

  it('has a mean time that stalls do not change, and a tail that they do', () => {
    const [fixed, stalls] = [SPREADS.fixed, SPREADS.stalls].map((spread) =>
      runQueue({...single, spread}, 10, chanceOf(LONG, 6, spread)),
    );
    near(stalls?.busy ?? NaN, fixed?.busy ?? NaN, 3);
    expect(stalls?.p99Ms).toBeGreaterThan(4 * (fixed?.p99Ms ?? NaN));
  });
});

describe('runQueue, in batches', () => {
  const chance = chanceOf(LONG, 7, SPREADS.fixed);

  it('forms the batches that the page works by hand: 4 at 400/s, 16 at 1,000/s', () => {
    const [slow, fast] = [400, 1000].map((rate) => runQueue(batching, rate, chance));
    near(slow?.batch ?? NaN, 4, 5);
    near(fast?.batch ?? NaN, 16, 3);
    near(slow?.p99Ms ?? NaN, 2 * batchMs(batching, 4), 15);
    near(fast?.p99Ms ?? NaN, 2 * batchMs(batching, 16), 25);
  });

  it('is busy nearly all the time at a third of its capacity', () => {
    const third = {...batching, batchLimit: 32};
    expect(400 / capacityPerSecond(third)).toBeCloseTo(0.3, 10);
    expect(runQueue(third, 400, chance).busy).toBeGreaterThan(0.98);
  });

  it('is slower and less busy when requests are held back at a low rate', () => {
    const [greedy, held] = [0, 10].map((holdMs) => runQueue({...batching, holdMs}, 100, chance));
    expect(held?.p50Ms).toBeGreaterThan((greedy?.p50Ms ?? NaN) + 5);
    expect(held?.busy).toBeLessThan((greedy?.busy ?? NaN) - 0.1);
  });

  it('follows a run worked by hand', () => {
    const hand = {gaps: Float64Array.of(0, 1, 1, 10), factors: Float64Array.of(1, 1, 1, 1)};
    const servers = {...batching, fixedMs: 3, itemMs: 1, batchLimit: 2};
    // Arrivals at 0, 1, 2, 12: batches {0} until 4, {1, 2} from 4 to 9, {12} until 16.
    const {batch, meanMs} = runQueue(servers, 100, {
      ...hand,
      gaps: hand.gaps.map((gap) => gap / 10),
    });
    expect(batch).toBeCloseTo(4 / 3, 12);
    expect(meanMs).toBeCloseTo((4 + 8 + 7 + 4) / 4, 12);
  });

  it('has no end near and above the capacity', () => {
    expect(highestPerSecond(batching)).toBeLessThan(capacityPerSecond(batching));
    expect(runQueue(batching, 2000, chance).p99Ms).toBe(Infinity);
  });
});
