import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {bothSharedShare, countShared, overshadowedShare, sharedShare, zipfBands} from './hashing';
import {seededRandom} from './random';

describe('sharedShare', () => {
  it('knows small tables: 2 ids in 2 rows meet half of the time, 3 ids in 2 rows three quarters', () => {
    expect(sharedShare(2, 2)).toBeCloseTo(0.5, 12);
    expect(sharedShare(3, 2)).toBeCloseTo(0.75, 12);
    expect(sharedShare(1, 1000)).toBe(0);
    expect(sharedShare(2, 1)).toBe(1);
  });

  it('is 1 − 1/e for as many ids as rows, and keeps its figures for huge tables', () => {
    expect(sharedShare(1e9, 1e9)).toBeCloseTo(1 - Math.exp(-1), 8);
    expect(sharedShare(1e9, 1e17)).toBeCloseTo(1e-8, 12);
  });

  it('agrees with really hashed ids', () => {
    for (const rows of [5_000, 20_000, 100_000]) {
      expect(countShared(20_000, rows, 7)).toBeCloseTo(sharedShare(20_000, rows), 1.7);
    }
  });

  it('grows with ids and shrinks with rows', () => {
    fc.assert(
      fc.property(fc.integer({min: 2, max: 1e9}), fc.integer({min: 2, max: 1e9}), (ids, rows) => {
        expect(sharedShare(ids, rows)).toBeLessThanOrEqual(sharedShare(ids * 2, rows));
        expect(sharedShare(ids, rows)).toBeGreaterThanOrEqual(sharedShare(ids, rows * 2));
      }),
    );
  });

  it('with two hashes is the share of a table with the square of half the rows', () => {
    expect(bothSharedShare(1000, 200)).toBeCloseTo(sharedShare(1000, 10_000), 12);
  });
});

/** Sums over every rank, as the formula is written. */
function overshadowedRankByRank(ids: number, rows: number, exponent: number): number {
  let [sum, total] = [0, 0];
  for (let rank = 1; rank <= ids; rank += 1) {
    total += rank ** -exponent;
    sum += rank ** -exponent * (1 - (1 - 1 / rows) ** (rank - 1));
  }
  return sum / total;
}

describe('overshadowedShare', () => {
  it.each([
    [500, 200, 1],
    [200_000, 50_000, 1],
    [200_000, 50_000, 0.7],
    [200_000, 2_000, 1.3],
    [300_000, 1_000_000, 1],
  ])('agrees with the sum over all ranks: %d ids, %d rows, exponent %d', (ids, rows, exponent) => {
    const bands = zipfBands(ids, exponent);
    expect(bands.reduce((sum, band) => sum + band.impressions, 0)).toBeCloseTo(1, 10);
    expect(overshadowedShare(bands, rows)).toBeCloseTo(
      overshadowedRankByRank(ids, rows, exponent),
      3,
    );
  });

  it('agrees with a simulation of ids thrown into rows', () => {
    const [ids, rows, exponent] = [20_000, 8_000, 1];
    const random = seededRandom(3);
    const taken = new Set<number>();
    let [over, total] = [0, 0];
    for (let rank = 1; rank <= ids; rank += 1) {
      const row = Math.floor(random() * rows);
      total += rank ** -exponent;
      if (taken.has(row)) over += rank ** -exponent;
      taken.add(row);
    }
    expect(overshadowedShare(zipfBands(ids, exponent), rows)).toBeCloseTo(over / total, 1.7);
  });

  it('is far below the share of ids that collide when traffic is skewed', () => {
    expect(overshadowedShare(zipfBands(4e8, 1), 1e8)).toBeLessThan(0.15);
    expect(sharedShare(4e8, 1e8)).toBeGreaterThan(0.95);
  });
});
