import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  compareForChance,
  compareForMinutes,
  decisionCost,
  focalMinimiser,
  OTHERS,
} from './lossComparison';

const minutes = (change = {}) =>
  compareForMinutes({prediction: 30, slowest: 62, ratio: 4, ...change});
const chance = (change = {}) =>
  compareForChance({prediction: 0.3, flipped: 0, gamma: 2, ...change});

/** The prediction with the least value of a function, tried in even steps between two ends. */
function bestOf(from: number, to: number, step: number, value: (at: number) => number): number {
  const tried = Array.from({length: Math.round((to - from) / step) + 1}, (_, n) => from + n * step);
  const values = tried.map(value);
  return tried[values.indexOf(Math.min(...values))] ?? NaN;
}

describe('losses of a label in minutes', () => {
  it('choose the mean, the median and the quantile of the set', () => {
    const {least} = minutes();
    expect(least.squared).toBeCloseTo(260 / 9, 12);
    expect(least.absolute).toBe(24);
    expect(least.quantile).toBe(38);
    expect(least.huber).toBeCloseTo(24.5, 9);
  });

  it('charge what a hand would work out at a prediction of 30', () => {
    const errors = [12, 10, 9, 8, 6, 4, 1, -8, -32];
    const {here} = minutes();
    expect(here.absolute).toBeCloseTo(90 / 9, 12);
    expect(here.squared).toBeCloseTo(
      Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / 9),
      12,
    );
    expect(here.quantile).toBeCloseTo((0.2 * 50 + 0.8 * 40) / 9, 12);
    expect(here.huber).toBeCloseTo((9.5 + 7.5 + 6.5 + 5.5 + 3.5 + 1.6 + 0.1 + 5.5 + 29.5) / 9, 12);
  });

  it.each([
    [62, 4],
    [40, 1.5],
    [117, 9],
    [75, 1],
  ])('are least where a search finds it: slowest %d, ratio %d', (slowest, ratio) => {
    const {least} = minutes({slowest, ratio});
    for (const loss of ['squared', 'absolute', 'huber', 'quantile'] as const) {
      const at = (prediction: number) => minutes({prediction, slowest, ratio}).here[loss];
      expect(at(bestOf(15, 120, 0.1, at))).toBeCloseTo(at(least[loss]), 2);
    }
  });

  it('follow the slowest delivery with the mean alone', () => {
    const [before, after] = [minutes(), minutes({slowest: 107})];
    expect(after.least.squared - before.least.squared).toBeCloseTo(5, 9);
    expect(after.least.absolute).toBe(before.least.absolute);
    expect(after.least.quantile).toBe(before.least.quantile);
    expect(after.least.huber).toBeCloseTo(before.least.huber, 9);
  });

  it('make the quantile loss the one with the cheapest promise', () => {
    fc.assert(
      fc.property(
        fc.double({min: 1, max: 20, noNaN: true}),
        fc.double({min: 40, max: 120, noNaN: true}),
        fc.double({min: 15, max: 120, noNaN: true}),
        (ratio, slowest, promise) => {
          const {costs} = minutes({ratio, slowest});
          const other = decisionCost(promise, [...OTHERS, slowest], ratio);
          expect(costs.quantile).toBeLessThanOrEqual(other + 1e-9);
        },
      ),
    );
  });

  it('cost 22.4, 23.5 and 27.9 minutes per delivery at a ratio of four', () => {
    const {costs} = minutes();
    expect(costs.quantile).toBeCloseTo(202 / 9, 9);
    expect(costs.squared).toBeCloseTo(23.5185, 4);
    expect(costs.absolute).toBeCloseTo(251 / 9, 9);
  });
});

describe('losses of the label late', () => {
  it('see two of nine, and more with flipped labels', () => {
    expect(chance().labelled).toBeCloseTo(2 / 9, 12);
    expect(chance({flipped: 0.1}).labelled).toBeCloseTo((2 * 0.9 + 7 * 0.1) / 9, 12);
    expect(chance({flipped: 0.5}).labelled).toBeCloseTo(0.5, 12);
  });

  it('agree with the nine labels summed one by one', () => {
    const q = 0.3;
    const labels = [1, 1, 0, 0, 0, 0, 0, 0, 0];
    const sum = labels.reduce((total, y) => total - Math.log(y ? q : 1 - q), 0);
    expect(chance().here.log).toBeCloseTo(sum / 9, 12);
  });

  it('are least at the true share if they are proper', () => {
    const {least, labelled} = chance({flipped: 0.2});
    expect(least.log).toBe(labelled);
    expect(least.squared).toBe(labelled);
  });

  it('let the hinge say only on which side of one half the share lies', () => {
    const hinge = (flipped: number) => chance({flipped}).least.hinge;
    expect(hinge(0)).toBeCloseTo(1 / (1 + Math.E), 12);
    expect(hinge(0.4)).toBe(hinge(0));
  });

  it.each([0, 1, 2.5, 5])('are least where a search finds it: focal exponent %d', (gamma) => {
    const at = (prediction: number) => chance({prediction, gamma}).here.focal;
    const best = bestOf(0.01, 0.99, 0.01, at);
    expect(Math.abs(best - chance({gamma}).least.focal)).toBeLessThan(0.0101);
  });
});

describe('focalMinimiser', () => {
  it('is the share itself for exponent 0', () => {
    expect(focalMinimiser(0.013, 0)).toBeCloseTo(0.013, 9);
  });

  it('turns one in a hundred into 15% at exponent 2', () => {
    expect(focalMinimiser(0.01, 2)).toBeCloseTo(0.1536, 4);
  });

  it('gives the share back through the closed form of its inverse', () => {
    fc.assert(
      fc.property(
        fc.double({min: 0.001, max: 0.999, noNaN: true}),
        fc.double({min: 0.5, max: 5, noNaN: true}),
        (p, gamma) => {
          const q = focalMinimiser(p, gamma);
          const weight = (at: number) =>
            (1 - at) ** gamma / at - gamma * (1 - at) ** (gamma - 1) * Math.log(at);
          expect(weight(1 - q) / (weight(q) + weight(1 - q))).toBeCloseTo(p, 6);
        },
      ),
    );
  });

  it('lies between the share and one half', () => {
    expect(focalMinimiser(0.2, 2)).toBeGreaterThan(0.2);
    expect(focalMinimiser(0.2, 2)).toBeLessThan(0.5);
    expect(focalMinimiser(0.8, 2)).toBeCloseTo(1 - focalMinimiser(0.2, 2), 9);
  });
});
