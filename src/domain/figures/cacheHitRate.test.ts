import {describe, expect, it} from 'vitest';
import {cacheHitRate, LARGEST_RUN, REQUESTS, type CacheInputs} from './cacheHitRate';

const inputs: CacheInputs = {
  ...{ids: 1e7, exponent: 1, size: 1e6},
  ...{requestsPerSecond: 3000, lifetimeSeconds: 60},
};
const last = <T>(list: readonly T[]) => list[list.length - 1];

describe('cacheHitRate', () => {
  const {bySize, byLifetime, here} = cacheHitRate(inputs);

  it('gives the numbers of the page', () => {
    expect(here.ideal).toBeCloseTo(0.862, 3);
    expect(here.lru).toBeCloseTo(0.81, 3);
    expect(here.expiring).toBeCloseTo(0.591, 3);
  });

  it('rises to 1 when all keys fit, and never beats the best choice of keys', () => {
    expect(last(bySize.ideal)?.[1]).toBeCloseTo(1, 3);
    expect(last(bySize.lru)?.[1]).toBeCloseTo(1, 3);
    for (const [at, [size, rate]] of bySize.lruRun.entries()) {
      expect(size).toBeLessThanOrEqual(LARGEST_RUN);
      expect(bySize.admittingRun[at]?.[1]).toBeGreaterThan(rate);
    }
  });

  it('runs lifetimes that a run can hold', () => {
    for (const [seconds] of byLifetime.expiringRun)
      expect(seconds * inputs.requestsPerSecond).toBeLessThanOrEqual(REQUESTS / 4);
    expect(byLifetime.expiring.length).toBeGreaterThan(20);
  });

  it('needs no cache larger than the catalogue', () => {
    expect(cacheHitRate({...inputs, ids: 1e4}).here.lru).toBeCloseTo(1, 9);
  });
});
