import type {Piece} from './types';
import {compounds, type Compound} from './words';

/** A text in pieces, those marked that were found. `terms`: index terms. */
export function highlight(text: string, terms: ReadonlySet<string>): Piece[] {
  return mark(
    text,
    compounds(text).filter((word) => isHit(word, terms)),
  );
}

/**
 * The stretch of a text that shows most of the found terms, at most about `length` characters, cut between
 * words, with an ellipsis where something is left out.
 */
export function snippet(text: string, terms: ReadonlySet<string>, length: number): Piece[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  const words = compounds(flat);
  const from = bestStart(words, terms, length);
  const start =
    from === undefined || flat.length <= length ? 0 : wordStart(words, from - length / 5);
  const end = flat.length - start <= length ? flat.length : wordEnd(words, start + length);
  const pieces = highlight(flat.slice(start, end), terms);
  if (start > 0) pieces.unshift({text: '… ', hit: false});
  if (end < flat.length) pieces.push({text: ' …', hit: false});
  return pieces;
}

function isHit({parts, joined}: Compound, terms: ReadonlySet<string>): boolean {
  return terms.has(joined) || parts.some((part) => terms.has(part));
}

function mark(text: string, hits: readonly Compound[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const {start, end} of hits) {
    if (start > at) pieces.push({text: text.slice(at, start), hit: false});
    pieces.push({text: text.slice(start, end), hit: true});
    at = end;
  }
  if (at < text.length) pieces.push({text: text.slice(at), hit: false});
  return pieces;
}

/** Where the first found word stands of the window with the most different found words. */
function bestStart(
  words: readonly Compound[],
  terms: ReadonlySet<string>,
  length: number,
): number | undefined {
  const hits = words.filter((word) => isHit(word, terms));
  let best: {start: number; count: number} | undefined;
  for (const [at, {start}] of hits.entries()) {
    const near = hits.slice(at).filter(({end}) => end <= start + length);
    const count = new Set(near.map(({joined}) => joined)).size;
    if (!best || count > best.count) best = {start, count};
  }
  return best?.start;
}

function wordStart(words: readonly Compound[], from: number): number {
  return words.find(({start}) => start >= from)?.start ?? 0;
}

function wordEnd(words: readonly Compound[], to: number): number {
  return words.findLast(({end}) => end <= to)?.end ?? to;
}
