import {describe, expect, it} from 'vitest';
import {BITS} from './digits/rounding';
import {cpuMs, fastestMs, MOST_MS} from './drawingTime.fixture';
import {DRAWN, quantizationError, UNROUNDED} from './quantizationError';

const trained = quantizationError({bits: 4, channelSpread: 0});

describe('quantizationError', () => {
  it('tells of a network that gets nine of ten held-out digits right', () => {
    expect(UNROUNDED.weights).toBe(64 * 32 + 32 * 10);
    expect(UNROUNDED.channels).toBe(42);
    expect(UNROUNDED.images).toBe(640);
    expect(UNROUNDED.accuracy).toBeGreaterThan(0.9);
  });

  it('halves the error with each bit, about', () => {
    const [seven, eight] = trained.curve.slice(-2);
    for (const scheme of DRAWN)
      expect((seven?.[scheme].error ?? 0) / (eight?.[scheme].error ?? 1)).toBeCloseTo(2, 0.7);
  });

  it('orders the errors of the schemes', () => {
    for (const point of trained.curve) {
      expect(point.channelSymmetric.error).toBeLessThan(point.tensorSymmetric.error);
      expect(point.channelAsymmetric.error).toBeLessThan(point.channelSymmetric.error);
      const {here} = quantizationError({bits: point.bits, channelSpread: 0});
      expect(here.clipped.error).toBeLessThanOrEqual(here.channelSymmetric.error);
      expect(here.tensorAsymmetric.error).toBeLessThan(here.tensorSymmetric.error);
    }
  });

  it('costs nothing at 8 bits whatever the scheme, and most of the digits at 2 bits and one scale', () => {
    const [two, eight] = [trained.curve[0], trained.curve.at(-1)];
    for (const scheme of DRAWN)
      expect(eight?.[scheme].accuracy).toBeCloseTo(UNROUNDED.accuracy, 1.7);
    expect(two?.tensorSymmetric.accuracy).toBeLessThan(0.6);
  });

  it('punishes one scale where units differ, and own scales little', () => {
    const apart = quantizationError({bits: 4, channelSpread: 1}).here;
    expect(apart.tensorSymmetric.error).toBeGreaterThan(2 * trained.here.tensorSymmetric.error);
    expect(apart.channelSymmetric.error).toBeLessThan(1.1 * trained.here.channelSymmetric.error);
    expect(apart.tensorSymmetric.accuracy).toBeLessThan(apart.channelSymmetric.accuracy - 0.2);
  });

  it('gives the point of the curve at the bits asked for', () => {
    for (const bits of BITS)
      expect(quantizationError({bits, channelSpread: 0.5}).here.bits).toBe(bits);
  });

  it('is drawn quickly', () => {
    const draw = (run: number) => quantizationError({bits: 3, channelSpread: run / 100});
    expect(fastestMs(cpuMs, draw)).toBeLessThan(MOST_MS);
  });
});
