import {describe, expect, it} from 'vitest';
import {bySize, pruningAccuracy, SPARSITIES, weightsOf, WIDTHS, without} from './pruningAccuracy';
import {newNetwork} from './tinyNetwork';

describe('bySize', () => {
  it('orders weights by magnitude', () => {
    expect([...bySize(Float64Array.of(-3, 0.5, 2, -0.1))]).toEqual([3, 1, 2, 0]);
  });
});

describe('without', () => {
  it('zeroes the first of an order in a copy', () => {
    const network = newNetwork(2, 1);
    const before = network.weights.slice();
    const pruned = without(network, bySize(network.weights), 5);
    expect(pruned.weights.filter((weight) => weight === 0)).toHaveLength(5);
    expect(network.weights).toEqual(before);
    const kept = [...pruned.weights].filter((weight) => weight !== 0).map(Math.abs);
    const cut = [...before].filter((_, index) => pruned.weights[index] === 0).map(Math.abs);
    expect(Math.min(...kept)).toBeGreaterThan(Math.max(...cut));
  });
});

describe.each(WIDTHS)('pruningAccuracy with %d hidden units', (hidden) => {
  const {curve, dense, weights} = pruningAccuracy({hidden, sparsity: 0.5});
  const mean = (which: 'magnitude' | 'random' | 'retrained') =>
    curve.reduce((sum, point) => sum + point[which], 0) / curve.length;

  it('starts from one trained network', () => {
    expect(weights).toBe(weightsOf(hidden));
    expect(dense).toBeGreaterThan(0.93);
    expect(curve[0]).toEqual({sparsity: 0, magnitude: dense, random: dense, retrained: dense});
  });

  it('loses least by magnitude with training, most at random', () => {
    expect(mean('magnitude')).toBeGreaterThan(mean('random') + 0.05);
    expect(mean('retrained')).toBeGreaterThan(mean('magnitude') + 0.05);
  });

  it('is a guess when almost nothing is left', () => {
    expect(curve.at(-1)?.random).toBeLessThan(0.5);
  });
});

describe('pruningAccuracy', () => {
  it('lies between the computed sparsities, and on them', () => {
    const on = pruningAccuracy({hidden: 16, sparsity: SPARSITIES[3]});
    expect(on.here).toEqual(on.curve[3]);
    const {here, curve} = pruningAccuracy({hidden: 16, sparsity: 0.65});
    const half = ((curve[4]?.magnitude ?? 0) + (curve[5]?.magnitude ?? 0)) / 2;
    expect(here.magnitude).toBeCloseTo(half, 12);
  });

  it('says that a small dense network does as well as a pruned one of as many weights', () => {
    const {small, curve} = pruningAccuracy({hidden: 16, sparsity: 0.5});
    const eight = small.find((one) => one.hidden === 8);
    const half = curve.find((point) => point.sparsity === 0.5);
    expect(eight?.sparsity).toBe(0.5);
    expect(Math.abs((eight?.accuracy ?? 0) - (half?.retrained ?? 0))).toBeLessThan(0.04);
  });
});
