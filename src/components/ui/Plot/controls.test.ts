import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {accepts, positionOf, STEPS, valueAt, type Range} from './controls';

const factor: Range = {label: 'Factor', unit: '×', min: 0.5, max: 2, default: 1, scale: 'log'};
const share: Range = {label: 'Share', unit: 'ratio', min: 0, max: 1, default: 0.5};
const count: Range = {label: 'Count', unit: 'ids', min: 1e4, max: 1e10, default: 1e6, scale: 'log'};

const between = (min: number, max: number) => fc.double({min, max, noNaN: true});
const anyRange: fc.Arbitrary<Range> = fc.oneof(
  fc.constantFrom(factor, share, count),
  fc
    .tuple(between(-1e6, 1e6), between(1e-2, 1e6))
    .map(([min, width]) => ({...share, min, max: min + width})),
  fc
    .tuple(between(1e-6, 1e6), between(1.1, 1e9))
    .map(([min, times]) => ({...factor, min, max: min * times})),
);

describe('a slider', () => {
  it('stands in the middle at the middle of its scale', () => {
    expect(positionOf(factor, 1)).toBe(STEPS / 2);
    expect(positionOf(share, 0.5)).toBe(STEPS / 2);
    expect(positionOf(count, 1e7)).toBe(STEPS / 2);
  });

  it('gives its ends and round numbers', () => {
    expect([valueAt(count, 0), valueAt(count, STEPS)]).toEqual([1e4, 1e10]);
    expect(valueAt(count, 101)).toBe(1.07e7);
    expect(valueAt(count, 90)).toBe(5e6);
    expect(valueAt(factor, STEPS / 2)).toBe(1);
  });

  it('is where it was put once its value is set', () => {
    fc.assert(
      fc.property(anyRange, fc.integer({min: 0, max: STEPS}), (range, at) => {
        expect(accepts(range, valueAt(range, at))).toBe(true);
        expect(positionOf(range, valueAt(range, at))).toBe(at);
      }),
    );
  });

  it('has another, larger value a step to the right', () => {
    fc.assert(
      fc.property(anyRange, fc.integer({min: 0, max: STEPS - 1}), (range, at) => {
        expect(valueAt(range, at + 1)).toBeGreaterThan(valueAt(range, at));
      }),
    );
  });
});

describe('accepts', () => {
  it('takes what is in range, and only listed choices', () => {
    const choice = {label: 'Size', options: [{value: 8, label: '8'}], default: 8};
    expect([
      accepts(factor, 2),
      accepts(factor, 2.1),
      accepts(factor, NaN),
      accepts(factor, undefined),
    ]).toEqual([true, false, false, false]);
    expect([accepts(choice, 8), accepts(choice, 9)]).toEqual([true, false]);
  });
});
