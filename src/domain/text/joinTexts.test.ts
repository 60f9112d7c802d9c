import fc from 'fast-check';
import {expect, it} from 'vitest';
import {BOTH_KEPT, joinTexts} from './joinTexts';

it('holds everything that either side typed anew', () => {
  const place = fc.nat(12);
  const cases = fc.tuple(fc.stringMatching(/^[a-z ]{0,12}$/), place, place);
  fc.assert(
    fc.property(cases, ([base, here, there]) => {
      const put = (text: string, at: number) =>
        base.slice(0, Math.min(at, base.length)) + text + base.slice(Math.min(at, base.length));
      const joined = joinTexts(base, put('MINE', here), put('THEIRS', there));
      expect(joined).toContain('MINE');
      expect(joined).toContain('THEIRS');
      expect(joined.replace(/MINE|THEIRS/g, '').replace(BOTH_KEPT, '')).toBe(base);
    }),
  );
});

it('never throws and is the one that changed when only one did, also when it got shorter', () => {
  const text = fc.string({maxLength: 6});
  fc.assert(
    fc.property(text, text, text, (base, mine, theirs) => {
      joinTexts(base, mine, theirs);
      expect(joinTexts(base, mine, base)).toBe(mine);
      expect(joinTexts(base, base, theirs)).toBe(theirs);
      expect(joinTexts(base, mine, mine)).toBe(mine);
    }),
  );
});

it.each([
  ['one two', 'one! two', 'one two?', 'one! two?'],
  ['', 'mine', 'theirs', `theirs${BOTH_KEPT}mine`],
  ['x', 'x mine', 'x theirs', `x theirs${BOTH_KEPT} mine`],
  ['abc', 'ab', 'abcd', 'abcd'],
])('of %j, %j and %j is %j', (base, mine, theirs, joined) => {
  expect(joinTexts(base, mine, theirs)).toBe(joined);
});
