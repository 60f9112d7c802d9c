import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {accepts, positionOf, STEPS, valueAt, type Range} from './controls';

const factor: Range = {label: 'Factor', unit: '×', min: 0.5, max: 2, default: 1, scale: 'log'};
const share: Range = {label: 'Share', unit: 'ratio', min: 0, max: 1, default: 0.5};
const count: Range = {label: 'Count', unit: 'ids', min: 1e4, max: 1e10, default: 1e6, scale: 'log'};

describe('a slider', () => {
  it('stands in the middle at the middle of its scale', () => {
    expect(positionOf(factor, 1)).toBe(STEPS / 2);
    expect(positionOf(share, 0.5)).toBe(STEPS / 2);
    expect(positionOf(count, 1e7)).toBe(STEPS / 2);
  });

  it('gives its ends and round numbers', () => {
    expect([valueAt(count, 0), valueAt(count, STEPS)]).toEqual([1e4, 1e10]);
    expect(valueAt(count, 101)).toBe(1.1e7);
    expect(valueAt(factor, STEPS / 2)).toBe(1);
  });

  it('stays where it is when its value is set again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(factor, share, count),
        fc.integer({min: 0, max: STEPS}),
        (range, at) => {
          expect(accepts(range, valueAt(range, at))).toBe(true);
          expect(Math.abs(positionOf(range, valueAt(range, at)) - at)).toBeLessThanOrEqual(1);
        },
      ),
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
