import {describe, expect, it} from 'vitest';
import {sampleSizeProportion} from './sampleSize';

describe('sampleSizeProportion', () => {
  it('agrees with the documented example of power.prop.test in R (p1 0.50, p2 0.75, power 0.90: n 76.7)', () => {
    const zPower90 = 1.2815515655446004;
    expect(sampleSizeProportion(0.5, 0.5, zPower90)).toBe(77);
  });

  it('needs 3,841 per arm to tell 10% from 12% at power 0.8', () => {
    expect(sampleSizeProportion(0.1, 0.2)).toBe(3841);
  });

  it('grows with the inverse square of the lift', () => {
    const ratio = sampleSizeProportion(0.01, 0.005) / sampleSizeProportion(0.01, 0.01);
    expect(ratio).toBeGreaterThan(3.9);
    expect(ratio).toBeLessThan(4.1);
  });

  it.each([
    [0, 0.1],
    [1, 0.1],
    [0.1, 0],
    [0.6, 1],
    [NaN, 0.1],
  ])('has no answer for baseline %d and lift %d', (baseline, lift) => {
    expect(sampleSizeProportion(baseline, lift)).toBeNaN();
  });
});
