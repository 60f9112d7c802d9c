import {describe, expect, it} from 'vitest';
import {normalCdf} from './normalDistribution';
import {thresholdCost, TRAINED_RATE} from './thresholdCost';

const at = (change = {}) =>
  thresholdCost({threshold: 0.2, missCost: 10, baseRate: TRAINED_RATE, ...change});
const logOdds = (p: number) => Math.log(p / (1 - p));
/** Where a threshold on the probability lies on the score, whose classes are normal around 0 and 2. */
const scoreAt = (threshold: number) => (logOdds(threshold) - logOdds(TRAINED_RATE) + 2) / 2;

describe('thresholdCost', () => {
  it.each([0.02, 0.1, 0.5])('counts what two normal distributions say at %d', (threshold) => {
    const {recall, falseAlarms} = at({threshold}).here;
    expect(Math.abs(recall - normalCdf(2 - scoreAt(threshold)))).toBeLessThan(0.02);
    expect(Math.abs(falseAlarms - normalCdf(-scoreAt(threshold)))).toBeLessThan(0.01);
  });

  it('has a precision whose odds are the base odds times recall over false alarms', () => {
    const {recall, falseAlarms, precision} = at({baseRate: 0.01}).here;
    expect(precision / (1 - precision)).toBeCloseTo(((0.01 / 0.99) * recall) / falseAlarms, 12);
  });

  it('adds up misses and false alarms, as by hand', () => {
    const {recall, falseAlarms, cost, relative} = at().here;
    expect(cost).toBeCloseTo(0.05 * (1 - recall) * 10 + 0.95 * falseAlarms, 12);
    expect(relative).toBeCloseTo(cost / 0.5, 12);
  });

  it.each([1, 5, 30])(
    'is cheapest near 1 ÷ (1 + %d) while the base rate is that of training',
    (missCost) => {
      const {best, rule} = at({missCost});
      expect(rule.cost / best.cost).toBeLessThan(1.02);
    },
  );

  it('is not, once the base rate has moved', () => {
    const {best, rule} = at({baseRate: 0.005});
    expect(best.threshold).toBeGreaterThan(3 * rule.threshold);
    expect(rule.cost / best.cost).toBeGreaterThan(1.3);
  });

  it('is cheapest, after a move, where the odds are corrected by it', () => {
    const {best} = at({baseRate: 0.005});
    const corrected = logOdds(1 / 11) + logOdds(TRAINED_RATE) - logOdds(0.005);
    expect(Math.abs(logOdds(best.threshold) - corrected)).toBeLessThan(0.6);
  });

  it('never flags less at a lower threshold', () => {
    const recalls = at().curve.map(({recall}) => recall);
    expect([...recalls].sort((a, b) => b - a)).toEqual(recalls);
  });
});
