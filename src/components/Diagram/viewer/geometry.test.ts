import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {fitScale, held, scaleLimits, viewOf, type Part} from './geometry';

const STAGE = {width: 1000, height: 600};
const length = fc.integer({min: 20, max: 4000});
const size = fc.record({width: length, height: length});

describe('fit', () => {
  it('shows the whole drawing, and does not blow up a small one', () => {
    expect(fitScale(STAGE, {width: 2000, height: 600})).toBe(0.5);
    expect(fitScale(STAGE, {width: 500, height: 1200})).toBe(0.5);
    expect(fitScale(STAGE, {width: 100, height: 60})).toBe(2);
  });

  it('is always a scale that can be chosen', () => {
    fc.assert(
      fc.property(size, size, (stage, drawing) => {
        const {min, max} = scaleLimits(stage, drawing);
        expect(fitScale(stage, drawing)).toBeGreaterThanOrEqual(min);
        expect(fitScale(stage, drawing)).toBeLessThanOrEqual(max);
        expect(max).toBeGreaterThanOrEqual(1);
        expect(min).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it('a drawing that is moved away stays on the stage by a strip', () => {
  fc.assert(
    fc.property(
      size,
      fc.integer(),
      fc.integer(),
      fc.double({min: 0.1, max: 8, noNaN: true}),
      (drawing, x, y, scale) => {
        const pan = held({x, y}, scale, STAGE, drawing);
        const gap = Math.abs(pan.x) * scale - (STAGE.width + drawing.width * scale) / 2;
        expect(gap).toBeLessThanOrEqual(1e-6);
        expect(held(pan, scale, STAGE, drawing)).toEqual(pan);
      },
    ),
  );
  expect(held({x: 10, y: -10}, 1, STAGE, {width: 500, height: 500})).toEqual({x: 10, y: -10});
});

describe('a part is brought into view', () => {
  const view = {scale: 1, pan: {x: 0, y: 0}};
  const part = (more: Partial<Part>): Part => ({x: 0, y: 0, width: 100, height: 50, ...more});
  const scales = {smallest: 1, readable: 0.75};

  it('nothing moves where it can be seen', () => {
    expect(viewOf(part({x: 300}), view, STAGE, scales)).toEqual(view);
  });

  it('it goes to the middle where it cannot', () => {
    expect(viewOf(part({x: 480, y: 20}), view, STAGE, scales).pan).toEqual({x: -480, y: -20});
  });

  it('it grows until it can be read, if it then still is whole', () => {
    const small = {smallest: 0.3, readable: 0.75};
    expect(viewOf(part({}), {...view, scale: 0.3}, STAGE, small).scale).toBe(0.75);
    const wide = viewOf(part({width: 2000}), {...view, scale: 0.3}, STAGE, small);
    expect(wide.scale).toBeCloseTo(0.46);
  });

  it("the reader's own scale is kept", () => {
    expect(viewOf(part({x: 900}), {...view, scale: 3}, STAGE, {...scales, smallest: 3}).scale).toBe(
      3,
    );
  });
});
