import {expect, test} from 'vitest';
import {quantile, summarize} from './statistics';

test('the median of an even count lies between its two middles', () => {
  expect(summarize([4, 1, 3, 2])).toEqual({median: 2.5, lowest: 1, highest: 4, runs: 4});
});

test('the 95th percentile of 1 to 101 is 96', () => {
  expect(
    quantile(
      Array.from({length: 101}, (_, index) => index + 1),
      0.95,
    ),
  ).toBeCloseTo(96);
});

test('nothing measured is an error, not a zero', () => {
  expect(() => quantile([], 0.5)).toThrow('no value was measured');
});
