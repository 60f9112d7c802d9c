import {describe, expect, it} from 'vitest';
import {
  characteristicTime,
  expiringHitRate,
  idealHitRate,
  keyBands,
  lruAt,
  lruHitRate,
} from './cacheModels';
import {drawRequests, runExpiring, runLru} from './cacheRuns';
import {seededRandom} from './random';

const harmonic = (n: number) =>
  Array.from({length: n}, (_, at) => 1 / (at + 1)).reduce((a, b) => a + b, 0);

describe('keyBands', () => {
  it('holds all keys and all requests', () => {
    for (const exponent of [0.5, 1, 1.3]) {
      const bands = keyBands(1e6, exponent);
      const sum = (of: (band: (typeof bands)[number]) => number) =>
        bands.reduce((total, band) => total + of(band), 0);
      expect(sum(({keys}) => keys) / 1e6).toBeCloseTo(1, 2);
      expect(sum(({keys, share}) => keys * share)).toBeCloseTo(1, 9);
    }
  });
});

describe('the formulas', () => {
  it('are the share of keys when all keys are alike', () => {
    const alike = [{rank: 1, keys: 1000, share: 1 / 1000}];
    expect(lruHitRate(alike, 250)).toBeCloseTo(0.25, 9);
    expect(idealHitRate(alike, 250)).toBeCloseTo(0.25, 9);
    expect(characteristicTime(alike, 250)).toBeCloseTo(1000 * Math.log(1 / 0.75), 4);
    expect(lruHitRate(alike, 1000)).toBe(1);
  });

  it('are a ratio of harmonic numbers for the most popular keys at exponent 1', () => {
    const expected = harmonic(10_000) / harmonic(1_000_000);
    expect(idealHitRate(keyBands(1e6, 1), 1e4)).toBeCloseTo(expected, 3);
  });

  it('are what the page works by hand for one key: 71%', () => {
    expect(expiringHitRate([{rank: 1, keys: 1, share: 1}], 2.5)).toBeCloseTo(2.5 / 3.5, 12);
  });

  it('give a point of the curve without solving', () => {
    const bands = keyBands(1e5, 0.9);
    const {size, hitRate} = lruAt(bands, 5000);
    expect(lruHitRate(bands, size)).toBeCloseTo(hitRate, 9);
  });
});

describe('the formulas against runs', () => {
  it.each([
    [1e4, 1],
    [1e5, 0.8],
    [1e6, 1.2],
  ])('agree within a point for %d keys and exponent %d', (ids, exponent) => {
    const bands = keyBands(ids, exponent);
    const requests = drawRequests(ids, exponent, 200_000, seededRandom(9));
    for (const size of [30, 300, 3000]) {
      expect(Math.abs(runLru(requests, size) - lruHitRate(bands, size))).toBeLessThan(0.01);
      const expiring = expiringHitRate(bands, size);
      expect(Math.abs(runExpiring(requests, size) - expiring)).toBeLessThan(0.01);
    }
  });
});
