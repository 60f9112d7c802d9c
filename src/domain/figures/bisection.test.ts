import {expect, it} from 'vitest';
import {rootOf} from './bisection';

it('finds where a rising function crosses zero', () => {
  expect(rootOf((at) => at ** 2 - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 12);
  expect(rootOf((at) => Math.log(at), 0.1, 30)).toBeCloseTo(1, 12);
});

it('finds a jump across zero', () => {
  expect(rootOf((at) => (at < 3 ? -1 : 1), 0, 10)).toBeCloseTo(3, 12);
});
