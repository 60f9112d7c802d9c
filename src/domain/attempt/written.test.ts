import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {BOTH_KEPT} from '../text/joinTexts';
import {isAttemptBody} from './isAttemptBody';
import {isAnswer, written} from './written';

describe('written', () => {
  it('is what was typed, and when', () => {
    expect(written(undefined, 'Ten thousand a second.', '', 7)).toEqual({
      text: 'Ten thousand a second.',
      atMs: 7,
    });
  });

  it('is nothing when all of it was deleted', () => {
    expect(written({text: 'old', atMs: 1}, ' \n', 'old', 7)).toBeUndefined();
    expect(written(undefined, '', '', 7)).toBeUndefined();
  });

  it('leaves alone what did not change', () => {
    const current = {text: 'same', atMs: 1};
    expect(written(current, 'same', 'old', 7)).toBe(current);
  });

  it('keeps what another tab wrote meanwhile', () => {
    expect(written({text: 'theirs', atMs: 5}, 'mine', '', 7)).toEqual({
      text: `theirs${BOTH_KEPT}mine`,
      atMs: 7,
    });
    // Deleted here, written on there.
    expect(written({text: 'old and new', atMs: 5}, '', 'old', 7)?.text).toContain('and new');
  });

  it('gives a body that can be read again', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (stored, text, base) => {
        const body = written({text: stored, atMs: 1}, text, base, 2);
        expect(body === undefined || isAttemptBody(body)).toBe(true);
      }),
    );
  });
});

describe('isAnswer', () => {
  it.each([
    ['', false],
    ['about ten', false],
    ['. . . - ?', false],
    ['34,000 requests a second', true],
    ['Calibrate; then serve\nit hourly.', true],
  ])('%j: %s', (text, expected) => expect(isAnswer(text)).toBe(expected));
});
