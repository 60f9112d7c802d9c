import {expect, test} from 'vitest';
import {chartOf} from './page';

test('the ladder of times has the powers of ten of the times that its description names', () => {
  const times = [100, 16e3, 0.5e6, 5e6, 150e6]; // ns
  const [drawn] = chartOf('framework/estimation', 'ladder-of-times');
  expect(drawn).toEqual(times.map((time) => Number(Math.log10(time).toFixed(1))));
});
