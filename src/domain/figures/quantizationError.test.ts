import {describe, expect, it} from 'vitest';
import {
  CHANNELS,
  drawMatrix,
  PER_CHANNEL,
  quantizationError,
  relativeError,
  squaredError,
} from './quantizationError';
import {seededRandom} from './random';

const onTensor = {perChannel: false, symmetric: true};

describe('squaredError', () => {
  it('is what the page works by hand: 4 bits, scale 0.18', () => {
    const row = Float64Array.of(0.6, -0.31, 0.05, -1.26, 0.4);
    const differences = [0.06, 0.05, 0.05, 0, 0.04];
    const expected = differences.reduce((sum, one) => sum + one * one, 0);
    expect(squaredError(row, [-1.26, 1.26], 4, true)).toBeCloseTo(expected, 12);
  });

  it('is nothing for values on the grid, and for zero in either scheme', () => {
    expect(squaredError(Float64Array.of(-7, -3, 0, 5, 7), [-7, 7], 4, true)).toBeCloseTo(0, 12);
    expect(squaredError(Float64Array.of(0, 0), [-0.3, 1.1], 3, false)).toBe(0);
    expect(squaredError(Float64Array.of(0, 0), [0, 0], 4, true)).toBe(0);
  });

  it('cuts what lies beyond the range', () => {
    expect(squaredError(Float64Array.of(9), [-7, 7], 4, true)).toBeCloseTo(4, 12);
  });
});

describe('relativeError', () => {
  const random = seededRandom(4);
  const uniform = Float64Array.from({length: 19_200}, () => 2 * random() - 1);

  it.each([4, 6, 8])(
    'is half a step over the widest value for uniform weights, %d bits',
    (bits) => {
      const expected = 1 / (2 ** bits - 2);
      expect(relativeError(uniform, onTensor, bits) / expected).toBeCloseTo(1, 1.5);
    },
  );

  it('needs only half the step without negative weights and with a zero point', () => {
    const positive = uniform.map(Math.abs);
    const symmetric = relativeError(positive, onTensor, 6);
    const asymmetric = relativeError(positive, {perChannel: false, symmetric: false}, 6);
    expect(symmetric / asymmetric).toBeCloseTo(63 / 31, 1);
  });

  it('does not depend on the size of channels when each has its own scale', () => {
    const alike = drawMatrix({channelSpread: 0, tail: 5, shift: 0});
    const grown = alike.map((weight, index) => weight * (index < PER_CHANNEL ? 50 : 1));
    const own = {perChannel: true, symmetric: true};
    const first = alike.subarray(0, PER_CHANNEL);
    expect(relativeError(grown.subarray(0, PER_CHANNEL), own, 5)).toBeCloseTo(
      relativeError(first, own, 5),
      12,
    );
    expect(relativeError(grown, own, 5)).toBeCloseTo(relativeError(alike, own, 5), 12);
    expect(relativeError(grown, onTensor, 5)).toBeGreaterThan(0.9);
  });
});

describe('drawMatrix', () => {
  it('has the variance of Student’s t: tail over tail less two', () => {
    const weights = drawMatrix({channelSpread: 0, tail: 10, shift: 0});
    expect(weights).toHaveLength(CHANNELS * PER_CHANNEL);
    const variance = weights.reduce((sum, one) => sum + one * one, 0) / weights.length;
    expect(variance).toBeCloseTo(10 / 8, 0.7);
  });
});

describe('quantizationError', () => {
  const figure = quantizationError({bits: 4, channelSpread: 0.7, tail: 4, shift: 0});

  it('halves with each bit, about', () => {
    const [seven, eight] = figure.curve.slice(-2);
    for (const scheme of ['tensorSymmetric', 'channelSymmetric', 'channelAsymmetric'] as const) {
      expect((seven?.[scheme] ?? 0) / (eight?.[scheme] ?? 1)).toBeCloseTo(2, 0.7);
    }
  });

  it('orders the schemes', () => {
    for (const {tensorSymmetric, channelSymmetric, channelAsymmetric} of figure.curve) {
      expect(channelSymmetric).toBeLessThan(tensorSymmetric);
      expect(channelAsymmetric).toBeLessThan(channelSymmetric);
    }
  });

  it('never loses by choosing a cut', () => {
    expect(figure.clipped).toBeLessThanOrEqual(figure.here.channelSymmetric);
    const two = quantizationError({bits: 2, channelSpread: 0.7, tail: 4, shift: 0});
    expect(two.clipped).toBeLessThan(two.here.channelSymmetric * 0.9);
  });
});
