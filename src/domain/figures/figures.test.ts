import {describe, expect, it} from 'vitest';
import {calibrationCost} from './calibrationCost';
import {hashCollisions} from './hashCollisions';

describe('calibrationCost', () => {
  const at = (factor: number, spread = 1, floorPerMille = 1.5) =>
    calibrationCost({factor, spread, floorPerMille}).here;

  it('is nothing at perfect predictions', () => {
    const nothing = {value: 0, platform: 0, advertisers: 0, rightPrice: 0, wrong: 0};
    expect(at(1)).toEqual({factor: 1, all: nothing, one: nothing});
  });

  it('is nothing for a common factor without a floor, and something for one format', () => {
    const {all, one} = at(1.3, 1, 0);
    expect(all.value).toBeCloseTo(0, 12);
    expect(all.rightPrice).toBeCloseTo(0, 12);
    expect(one.value).toBeLessThan(-0.005);
  });

  it('grows faster than the error', () => {
    expect(at(1.4).one.value / at(1.2).one.value).toBeGreaterThan(2);
  });

  it('charges too much for a click when all ads are under-predicted, too little when over-predicted', () => {
    expect(at(0.7).all.rightPrice).toBeGreaterThan(0.01);
    expect(at(1.5).all.rightPrice).toBeLessThan(0);
  });

  it('comes from over-confidence too, with an unchanged order of rates', () => {
    expect(at(1, 1.4, 0).all.value).toBeLessThan(-0.005);
  });

  it('gives the same curve again', () => {
    expect(calibrationCost({factor: 1, spread: 1, floorPerMille: 1}).curve).toEqual(
      calibrationCost({factor: 1.3, spread: 1, floorPerMille: 1}).curve,
    );
  });
});

describe('hashCollisions', () => {
  const {curve, here, counted} = hashCollisions({ids: 4e8, rows: 4e8, exponent: 1});

  it('says 63% for as many rows as ids, and 22% for four times as many', () => {
    expect(here.ids).toBeCloseTo(0.632, 3);
    expect(hashCollisions({ids: 4e8, rows: 1.6e9, exponent: 1}).here.ids).toBeCloseTo(0.221, 3);
  });

  it('falls along the curve', () => {
    const shares = curve.map(({ids}) => ids);
    expect([...shares].sort((a, b) => b - a)).toEqual(shares);
    expect(shares[0]).toBeCloseTo(1, 6);
    expect(shares.at(-1)).toBeLessThan(0.01);
  });

  it('is confirmed by counting', () => {
    expect(counted.length).toBeGreaterThan(5);
    for (const {rows, ids} of counted) {
      const expected = hashCollisions({ids: 4e8, rows, exponent: 1}).here.ids;
      expect(Math.abs(ids - expected)).toBeLessThan(0.06);
    }
  });

  it('hits far fewer impressions than ids, and next to no pair of rows', () => {
    expect(here.impressions).toBeLessThan(here.ids / 5);
    expect(here.twoHashes).toBeLessThan(1e-6);
  });

  it.each([
    [1e4, 1e5, 0.5],
    [1e10, 1e5, 1.5],
  ])('has shares between 0 and 1 for %d ids, %d rows, exponent %d', (ids, rows, exponent) => {
    const result = hashCollisions({ids, rows, exponent}).here;
    for (const share of [result.ids, result.impressions, result.twoHashes]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });
});
