import {parseQuery, type QueryUnit} from '../search/query';
import type {SynonymGroup} from '../search/types';

/** `words.json`: what free text is looked for in. */
export interface GalleryWords {
  synonyms: SynonymGroup[];
  /** The index terms of each entry, joined by blanks, in the order of the gallery's entries. */
  terms: string[];
}

/**
 * Which entries hold every word of a query, by their place. A word may go by another name that the field knows;
 * the last may be unfinished, and a longer one may be a beginning.
 */
export function findWords(
  query: string,
  {synonyms, terms}: GalleryWords,
): (place: number) => boolean {
  const units = parseQuery(query, synonyms);
  const texts = terms.map((line) => ` ${line} `);
  return (place) => units.every((unit) => holds(texts[place] ?? '', unit));
}

const SHORTEST_BEGINNING = 4;

function holds(text: string, {alternatives, last}: QueryUnit): boolean {
  return alternatives.some((name, at) =>
    name.every((word) => {
      const mayBegin = at === 0 && (last || word.length >= SHORTEST_BEGINNING);
      return text.includes(mayBegin ? ` ${word}` : ` ${word} `);
    }),
  );
}
