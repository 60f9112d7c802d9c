import {describe, expect, it} from 'vitest';
import {cpuMs, fastestMs, MOST_MS} from './drawingTime.fixture';
import {groupThresholds, RATE_A, SEPARATION_A, type Rule} from './groupThresholds';
import {normalCdf} from './normalDistribution';

const at = (change = {}) =>
  groupThresholds({
    rule: 'score',
    thresholdA: 0.4,
    thresholdB: 0.4,
    rateB: 0.22,
    separationB: SEPARATION_A,
    ...change,
  });
const odds = (p: number) => p / (1 - p);
/** Where a probability lies on the score, whose classes are normal around 0 and `separation`. */
const scoreAt = (threshold: number, rate: number, separation: number) =>
  Math.log(odds(threshold) / odds(rate)) / separation + separation / 2;

describe('groupThresholds', () => {
  it.each([0.1, 0.3, 0.6])('counts what two normal distributions say at %d', (threshold) => {
    const {a, b} = at({thresholdA: threshold, separationB: 1.2});
    const cutA = scoreAt(threshold, RATE_A, SEPARATION_A);
    const cutB = scoreAt(threshold, 0.22, 1.2);
    expect(Math.abs(a.here.tpr - normalCdf(SEPARATION_A - cutA))).toBeLessThan(0.015);
    expect(Math.abs(a.here.fpr - normalCdf(-cutA))).toBeLessThan(0.01);
    expect(Math.abs(b.here.tpr - normalCdf(1.2 - cutB))).toBeLessThan(0.015);
    expect(Math.abs(b.here.fpr - normalCdf(-cutB))).toBeLessThan(0.015);
  });

  it('is calibrated in each group, whatever the base rate and the separation', () => {
    const groups = [at(), at({rateB: 0.6}), at({separationB: 0.8})].flatMap(({a, b}) => [a, b]);
    for (const {calibration} of groups) expect(Math.abs(calibration - 1)).toBeLessThan(0.03);
  });

  it('adds up, as by hand', () => {
    const {tpr, fpr, selection, precision} = at().b.here;
    expect(selection).toBeCloseTo(0.22 * tpr + 0.78 * fpr, 12);
    expect(odds(precision)).toBeCloseTo((odds(0.22) * tpr) / fpr, 9);
  });

  it.each<Rule>(['tpr', 'fpr', 'selection'])('makes %s equal', (rule) => {
    const {a, b} = at({rule});
    expect(Math.abs(a.here[rule as 'tpr'] - b.here[rule as 'tpr'])).toBeLessThan(0.001);
  });

  it('makes precision equal, where the group has such a precision', () => {
    const {a, b} = at({rule: 'precision'});
    expect(Math.abs(a.here.precision - b.here.precision)).toBeLessThan(0.01);
  });

  it('keeps the threshold of group A, or takes that set by hand', () => {
    expect(at().b.here.threshold).toBeCloseTo(0.4, 9);
    expect(at({rule: 'own', thresholdB: 0.7}).b.here.threshold).toBeCloseTo(0.7, 9);
  });

  it('cannot have equal error rates and equal precision while base rates differ', () => {
    const {a, b} = at({rule: 'tpr'});
    expect(Math.abs(a.here.fpr - b.here.fpr)).toBeLessThan(0.01);
    const ratio = odds(b.here.precision) / odds(a.here.precision);
    const promised = (odds(0.22) / odds(RATE_A)) * (a.here.fpr / b.here.fpr);
    expect(Math.abs(ratio / promised - 1)).toBeLessThan(0.005);
    expect(b.here.precision - a.here.precision).toBeGreaterThan(0.1);
  });

  it('has everything equal, but for chance, where base rates and separations are', () => {
    const {a, b} = at({rateB: RATE_A});
    for (const measure of ['selection', 'tpr', 'fpr', 'precision'] as const)
      expect(Math.abs(a.here[measure] - b.here[measure])).toBeLessThan(0.02);
  });

  it('selects nobody and everybody at the ends', () => {
    const {curve} = at().b;
    expect(curve[0]?.selection).toBeGreaterThan(0.99);
    expect(curve.at(-1)?.selection).toBeLessThan(0.01);
  });

  it('is drawn in a few milliseconds', () => {
    const draw = (run: number) => at({rule: 'precision', rateB: 0.1 + run / 50});
    expect(fastestMs(cpuMs, draw)).toBeLessThan(MOST_MS);
  });
});
