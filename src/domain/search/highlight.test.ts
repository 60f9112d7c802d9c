import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {highlight, snippet} from './highlight';

const text = (pieces: {text: string}[]) => pieces.map((piece) => piece.text).join('');
const marked = (pieces: {text: string; hit: boolean}[]) =>
  pieces.filter(({hit}) => hit).map((piece) => piece.text);

describe('highlight', () => {
  it('marks whole words by their terms, linked ones by a part', () => {
    const pieces = highlight('Losses of click-through, loss', new Set(['loss', 'through']));
    expect(marked(pieces)).toEqual(['Losses', 'click-through', 'loss']);
  });

  it('keeps the text', () => {
    const any = fc.string({unit: 'grapheme'});
    fc.assert(
      fc.property(any, any, (source, term) => text(highlight(source, new Set([term]))) === source),
    );
  });
});

describe('snippet', () => {
  const long = `${'filler words here '.repeat(20)}the feature store answers quickly. ${'more text '.repeat(20)}`;

  it('shows the stretch with the terms, cut between words', () => {
    const pieces = snippet(long, new Set(['feature', 'store']), 80);
    expect(marked(pieces)).toEqual(['feature', 'store']);
    expect(text(pieces)).toMatch(/^… \S.*\S …$/);
    expect(text(pieces).length).toBeLessThan(90);
  });

  it('starts at the beginning when nothing is found', () => {
    expect(text(snippet(long, new Set(), 40))).toBe('filler words here filler words here …');
  });

  it('leaves a short text whole', () => {
    expect(text(snippet('A  short\ntext.', new Set(['text']), 80))).toBe('A short text.');
  });
});
