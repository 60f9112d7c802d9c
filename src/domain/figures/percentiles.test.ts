import fc from 'fast-check';
import {expect, it} from 'vitest';
import {percentiles} from './percentiles';

it('gives the numbers that sorting gives, and leaves its input as it was', () => {
  const numbers = fc.array(fc.integer({min: -50, max: 50}), {minLength: 1, maxLength: 200});
  const shares = fc.array(fc.double({min: 0, max: 1, noNaN: true}), {minLength: 1, maxLength: 4});
  fc.assert(
    fc.property(numbers, shares, (list, chosen) => {
      const [given, ascending] = [Float64Array.from(list), [...chosen].sort((a, b) => a - b)];
      const sorted = [...list].sort((a, b) => a - b);
      const expected = ascending.map(
        (share) => sorted[Math.max(1, Math.ceil(share * list.length)) - 1],
      );
      expect(percentiles(given, ascending)).toEqual(expected);
      expect([...given]).toEqual(list);
    }),
  );
});

it('is 50 and 99 for the numbers from 1 to 100', () => {
  const numbers = Float64Array.from({length: 100}, (_, at) => ((at * 37) % 100) + 1);
  expect(percentiles(numbers, [0.5, 0.99, 1])).toEqual([50, 99, 100]);
});
