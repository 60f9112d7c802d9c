import fc from 'fast-check';
import {expect, it} from 'vitest';
import {joinTexts} from './joinTexts';

it('holds everything that either side typed', () => {
  const text = fc.string();
  fc.assert(
    fc.property(text, text, text, (base, mine, theirs) => {
      const joined = joinTexts(base, mine, theirs);
      if (mine !== base) expect(joined).toContain(mine);
      if (theirs !== base) expect(joined).toContain(theirs);
    }),
  );
});

it('is the one that changed when only one did, also when that made it shorter', () => {
  expect(joinTexts('abc', 'a', 'abc')).toBe('a');
  expect(joinTexts('abc', 'abc', 'a')).toBe('a');
});
