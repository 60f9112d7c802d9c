import {describe, expect, it} from 'vitest';
import {harmOf, TRUTH, truth, WEIGHTS} from './driftHarm';
import {driftTests, exactDistances, ksThreshold, type DriftInputs} from './driftTests';
import {normalCdf} from './normalDistribution';
import {normal, seededRandom} from './random';

const DEFAULT: DriftInputs = {shift: 0, spread: 1, rows: 10_000, relation: 0};
const run = (change: Partial<DriftInputs> = {}) => driftTests({...DEFAULT, ...change});

describe('driftTests', () => {
  it('has the KS threshold of the tables, 1.36 · sqrt(2 / n)', () => {
    expect(ksThreshold(100)).toBeCloseTo(1.358 * Math.sqrt(2 / 100), 4);
  });

  it('knows the KS distance of two normals with equal spread, 2 Φ(|d| / 2) − 1', () => {
    expect(exactDistances(1, 1).ks).toBeCloseTo(0.3829, 4);
    expect(exactDistances(-2, 1).ks).toBeCloseTo(0.6827, 4);
    expect(exactDistances(0, 1)).toEqual({psi: expect.closeTo(0, 12), ks: 0});
  });

  it('loses by binning a little of the PSI without bins, shift²', () => {
    for (const shift of [0.1, 0.3, 1]) {
      const {psi} = exactDistances(shift, 1);
      expect(psi).toBeLessThan(shift ** 2);
      expect(psi).toBeGreaterThan(0.9 * shift ** 2);
    }
  });

  it.each([
    [0, 1.5],
    [0.4, 0.7],
    [-1, 2],
  ])('finds the largest gap that a fine grid finds, shift %d, spread %d', (shift, spread) => {
    let gap = 0;
    for (let x = -8; x <= 8; x += 0.002)
      gap = Math.max(gap, Math.abs(normalCdf(x) - normalCdf((x - shift) / spread)));
    expect(exactDistances(shift, spread).ks).toBeCloseTo(gap, 5);
  });

  it('counts what the populations say, when there are many rows', () => {
    const {counted, exact} = run({shift: 0.5, spread: 1.2, rows: 20_000});
    expect(Math.abs(counted.psi / exact.psi - 1)).toBeLessThan(0.1);
    expect(Math.abs(counted.ks - exact.ks)).toBeLessThan(0.014);
  });

  it('sees a PSI of noise in small windows of one population', () => {
    expect(run({rows: 100}).counted.psi).toBeGreaterThan(0.1);
    expect(run({rows: 100}).psiOfNoise).toBeCloseTo(0.18, 10);
    expect(run({rows: 20_000}).counted.psi).toBeLessThan(0.003);
  });

  it('is calibrated where it was fitted, as the intercept of a logistic fit demands', () => {
    const {predicted, observed} = harmOf(0, 1, 0);
    expect(predicted).toBeCloseTo(observed, 10);
    expect(WEIGHTS.slope).toBeLessThan(TRUTH.slope);
    expect(truth(5)).toBe(truth(TRUTH.bend));
  });

  it('agrees with a simulation of predictions and positives', () => {
    const random = seededRandom(11);
    let [predicted, observed] = [0, 0];
    const rows = 200_000;
    for (let row = 0; row < rows; row += 1) {
      const x = 1 + normal(random);
      predicted += 1 / (1 + Math.exp(-WEIGHTS.intercept - WEIGHTS.slope * x)) / rows;
      observed += (random() < truth(x, 0.3) ? 1 : 0) / rows;
    }
    const harm = harmOf(1, 1, 0.3);
    expect(harm.predicted).toBeCloseTo(predicted, 2);
    expect(harm.observed).toBeCloseTo(observed, 2);
  });

  it('bears out what the page says after the figure', () => {
    const [left, right] = [harmOf(-1, 1, 0), harmOf(1, 1, 0)];
    expect(exactDistances(-1, 1).psi).toBeCloseTo(exactDistances(1, 1).psi, 10);
    expect(left.extraLoss).toBeCloseTo(0.0007, 4);
    expect(right.extraLoss).toBeCloseTo(0.0187, 4);
    const tiny = run({shift: 0.1});
    expect(tiny.counted.ks).toBeGreaterThan(2 * tiny.threshold);
    expect(tiny.counted.psi).toBeLessThan(0.02);
    const silent = run({relation: -0.5});
    expect(silent.counted.ks).toBeLessThan(silent.threshold);
    expect(silent.harm.predicted / silent.harm.observed).toBeCloseTo(1.47, 2);
  });
});
