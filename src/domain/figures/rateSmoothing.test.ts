import {describe, expect, it} from 'vitest';

import {bestStrength, MEAN, rateError, rateSmoothing, simulate} from './rateSmoothing';

const group = {impressions: 50, spread: 0.02, gap: 0};

describe('rateSmoothing', () => {
  it('knows the best strength of a beta prior: a + b', () => {
    expect(bestStrength(group)).toBeCloseTo((MEAN * (1 - MEAN)) / 0.02 ** 2 - 1, 9);
    expect(bestStrength(group)).toBeCloseTo(117.75, 9);
  });

  it('has the error of counting without smoothing, and the spread with endless smoothing', () => {
    expect(rateError(0, group).both).toBeCloseTo(Math.sqrt((0.0475 - 0.0004) / 50), 9);
    expect(rateError(1e12, group).both).toBeCloseTo(0.02, 6);
    expect(rateError(1e12, {...group, gap: 0.03}).both).toBeCloseTo(Math.hypot(0.02, 0.03), 6);
  });

  it.each([
    {impressions: 10, spread: 0.02, gap: 0},
    {impressions: 50, spread: 0.04, gap: 0.03},
    {impressions: 1000, spread: 0.005, gap: 0},
  ])('is least at the best strength, whatever the impressions ($impressions)', (one) => {
    const best = bestStrength(one);
    const least = rateError(best, one).both;
    expect(rateError(best * 1.2, one).both).toBeGreaterThan(least);
    expect(rateError(best / 1.2, one).both).toBeGreaterThan(least);
  });

  it.each([
    {impressions: 10, spread: 0.02, gap: 0},
    {impressions: 200, spread: 0.04, gap: 0.03},
    {impressions: 2000, spread: 0.01, gap: -0.02},
  ])('agrees with drawn items ($impressions impressions)', (one) => {
    for (const [strength, error] of simulate(one, [1, 30, 1000], 20_000)) {
      const ratio = error / rateError(strength, one).both;
      expect(Math.abs(ratio - 1)).toBeLessThan(0.02);
    }
  });

  it('draws a curve through the setting, with parts that add in squares', () => {
    const {curve, here, best, raw, counted} = rateSmoothing({...group, strength: 100});
    expect(curve.length).toBeGreaterThan(40);
    expect(here.pulling ** 2 + here.chance ** 2).toBeCloseTo(here.both ** 2, 12);
    expect(best.both).toBeLessThanOrEqual(here.both);
    expect(raw).toBeGreaterThan(here.both);
    expect(counted[0]?.[0]).toBe(1);
    expect(counted.at(-1)?.[0]).toBeCloseTo(10_000, 6);
  });
});
