import {describe, expect, it} from 'vitest';
import {channelErrors, quantized, readBack, type Scheme} from './quantization';
import {seededRandom} from './random';

const onTensor = {perChannel: false, symmetric: true};
const own = {perChannel: true, symmetric: true};
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, one) => total + one, 0);

function errorOf(weights: Float64Array, scheme: Scheme, bits: number, width = 64): number {
  const matrix = {weights, width};
  const errors = channelErrors(matrix, quantized(matrix, scheme, bits));
  return sum(errors) / errors.length;
}

describe('readBack', () => {
  it('is what the page works by hand: 4 bits, scale 0.18', () => {
    const row = Float64Array.of(0.6, -0.31, 0.05, -1.26, 0.4);
    const back = readBack(row, [-1.26, 1.26], 4, true);
    [0.54, -0.36, 0, -1.26, 0.36].forEach((value, at) => expect(back[at]).toBeCloseTo(value, 12));
  });

  it('keeps values on the grid, and zero in either scheme', () => {
    const grid = Float64Array.of(-7, -3, 0, 5, 7);
    expect(readBack(grid, [-7, 7], 4, true)).toEqual(grid);
    expect(readBack(Float64Array.of(0), [-0.3, 1.1], 3, false)[0]).toBeCloseTo(0, 12);
    expect(readBack(Float64Array.of(0), [0, 0], 4, true)[0]).toBeCloseTo(0, 12);
  });

  it('cuts what lies beyond the range', () => {
    expect(readBack(Float64Array.of(9, -9), [-7, 7], 4, true)).toEqual(Float64Array.of(7, -7));
  });
});

describe('quantized', () => {
  const random = seededRandom(4);
  const uniform = Float64Array.from({length: 19_200}, () => 2 * random() - 1);

  it.each([4, 6, 8])(
    'errs by half a step over the widest value for uniform weights, %d bits',
    (bits) => {
      const expected = 1 / (2 ** bits - 2);
      expect(errorOf(uniform, onTensor, bits) / expected).toBeCloseTo(1, 1.5);
    },
  );

  it('needs only half the step without negative weights and with a zero point', () => {
    const positive = uniform.map(Math.abs);
    const symmetric = errorOf(positive, onTensor, 6);
    const asymmetric = errorOf(positive, {perChannel: false, symmetric: false}, 6);
    expect(symmetric / asymmetric).toBeCloseTo(63 / 31, 1);
  });

  it('does not depend on the size of channels when each has its own scale', () => {
    const alike = uniform.subarray(0, 640);
    const grown = alike.map((weight, index) => weight * (index < 64 ? 50 : 1));
    expect(errorOf(grown, own, 5)).toBeCloseTo(errorOf(alike, own, 5), 12);
    expect(errorOf(grown, onTensor, 5)).toBeGreaterThan(0.8);
  });

  it('cuts the range of a channel with one far weight, and leaves an even one alone', () => {
    const cut = {...own, cut: true};
    const far = uniform.subarray(0, 64).slice();
    far[0] = 4;
    expect(errorOf(far, cut, 3)).toBeLessThan(errorOf(far, own, 3) * 0.9);
    expect(errorOf(uniform, cut, 8)).toBeCloseTo(errorOf(uniform, own, 8), 3);
  });
});

describe('channelErrors', () => {
  it('is the length of the difference over that of the channel', () => {
    const weights = Float64Array.of(3, 4, 0, 2);
    const back = Float64Array.of(3, 3, 0, 2);
    expect(channelErrors({weights, width: 2}, back)).toEqual([0.2, 0]);
  });
});
