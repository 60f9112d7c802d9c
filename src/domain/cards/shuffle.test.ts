import fc from 'fast-check';
import {expect, it} from 'vitest';

import {shuffle} from '.';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];

it('gives the same order for the same seed', () => {
  expect(shuffle(letters, 'serving')).toEqual(shuffle(letters, 'serving'));
  expect(shuffle(letters, 1)).not.toEqual(shuffle(letters, 2));
});

it('keeps every item exactly once and leaves the source alone', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.string(), (items, seed) => {
      const before = [...items];
      expect([...shuffle(items, seed)].sort()).toEqual([...items].sort());
      expect(items).toEqual(before);
    }),
  );
});

it('puts each item first about equally often', () => {
  const firsts = Array.from({length: 6000}, (_, seed) => shuffle(letters, seed)[0]);
  for (const letter of letters) {
    const share = firsts.filter((first) => first === letter).length / firsts.length;
    expect(share).toBeGreaterThan(0.13);
    expect(share).toBeLessThan(0.2);
  }
});
