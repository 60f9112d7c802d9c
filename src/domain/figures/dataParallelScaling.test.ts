import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  allReduceSeconds,
  dataParallelScaling,
  HOP_SECONDS,
  sentBytes,
  stepSeconds,
} from './dataParallelScaling';

/**
 * A ring all-reduce really run on arrays: every worker's numbers are cut into as many chunks as workers, chunks
 * are added around the ring, then the sums are copied around. Returns the arrays and the numbers that each worker sent.
 */
function runRing(arrays: number[][]): {arrays: number[][]; sent: number; rounds: number} {
  const workers = arrays.length;
  const chunk = (arrays[0]?.length ?? 0) / workers;
  const all = arrays.map((array) => [...array]);
  let [sent, rounds] = [0, 0];
  for (let round = 0; round < 2 * (workers - 1); round += 1, rounds += 1) {
    const adding = round < workers - 1;
    const before = all.map((array) => [...array]);
    for (let worker = 0; worker < workers; worker += 1) {
      const part = (worker - round + 2 * workers) % workers;
      const next = all[(worker + 1) % workers] ?? [];
      for (let index = part * chunk; index < (part + 1) * chunk; index += 1) {
        const own = before[worker]?.[index] ?? 0;
        next[index] = adding ? (next[index] ?? 0) + own : own;
        if (worker === 0) sent += 1;
      }
    }
  }
  return {arrays: all, sent, rounds};
}

describe('sentBytes', () => {
  it.each([2, 3, 4, 8])('is what a ring of %d workers really sends', (workers) => {
    const length = 24;
    const arrays = Array.from({length: workers}, (_, worker) =>
      Array.from({length}, (_, index) => worker * 100 + index),
    );
    const ring = runRing(arrays);
    const sums = Array.from({length}, (_, index) =>
      arrays.reduce((sum, array) => sum + (array[index] ?? 0), 0),
    );
    for (const array of ring.arrays) expect(array).toEqual(sums);
    expect(ring.sent).toBe(sentBytes(length, workers));
    expect(ring.rounds).toBe(2 * (workers - 1));
  });

  it('is nothing for one worker and nearly twice the data for many', () => {
    expect(sentBytes(100, 1)).toBe(0);
    expect(sentBytes(100, 1000)).toBeCloseTo(200, 0);
  });
});

describe('allReduceSeconds', () => {
  it('is what the page works by hand: 216 MB among 24 workers at 12.5 GB/s', () => {
    expect(allReduceSeconds(216e6, 24, 12.5e9)).toBeCloseTo(0.03312 + 46 * HOP_SECONDS, 5);
  });
});

describe('stepSeconds', () => {
  const cluster = {computeSeconds: 0.3, gradientBytes: 1e9, bytesPerSecond: 1e10, buckets: 1};

  it('is compute and all-reduce one after the other with one bucket', () => {
    expect(stepSeconds(cluster, 4)).toBeCloseTo(0.3 + allReduceSeconds(1e9, 4, 1e10), 12);
  });

  it('agrees with the closed form for equal buckets', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 64}),
        fc.integer({min: 2, max: 512}),
        fc.double({min: 1e7, max: 1e10, noNaN: true}),
        (buckets, workers, gradientBytes) => {
          const transfer = allReduceSeconds(gradientBytes / buckets, workers, 1e10);
          const [forward, fill] = [0.1, 0.2 / buckets];
          const expected =
            transfer >= fill ? forward + fill + buckets * transfer : forward + 0.2 + transfer;
          const own = stepSeconds({...cluster, gradientBytes, buckets}, workers);
          expect(own).toBeCloseTo(expected, 9);
        },
      ),
    );
  });
});

describe('dataParallelScaling', () => {
  const inputs = {
    computeSeconds: 0.033,
    gradientBytes: 216e6,
    bytesPerSecond: 12.5e9,
    buckets: 16,
    workers: 24,
  };
  const {curve, here, step} = dataParallelScaling(inputs);

  it('is perfect with one worker, whatever the network', () => {
    expect(curve[0]).toEqual({workers: 1, perWorker: 1, withoutOverlap: 1, fixedTotal: 1});
  });

  it('gains by overlap, and loses with a fixed total batch beyond its workers', () => {
    expect(here.perWorker).toBeGreaterThan(here.withoutOverlap + 0.1);
    expect(here.fixedTotal).toBeLessThan(here.perWorker);
    const eight = dataParallelScaling({...inputs, workers: 8}).here;
    expect(eight.fixedTotal).toBeCloseTo(eight.perWorker, 12);
  });

  it('adds up', () => {
    expect(step.total).toBeCloseTo(step.compute + step.exposed, 12);
    expect(step.exposed).toBeLessThan(step.allReduce);
    expect(here.perWorker).toBeCloseTo(step.compute / step.total, 12);
  });

  it('loses to hops with too many buckets in a large ring', () => {
    const at = (buckets: number) =>
      dataParallelScaling({...inputs, buckets, workers: 256}).here.perWorker;
    expect(at(64)).toBeLessThan(at(4));
  });
});
