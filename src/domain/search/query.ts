import type {SynonymGroup} from './types';
import {compounds} from './words';

/** A part of a query that must be found: as typed (first), or by another name; each name as its words. */
export interface QueryUnit {
  alternatives: string[][];
  /** Whether the reader may still be typing it. */
  last: boolean;
}

/** Longer queries are cut: nobody means more, and each word costs time. */
const MOST_WORDS = 12;
const MOST_LETTERS = 200;

/** Words that say nothing about what is looked for, unless they are all there is. */
const STOP = new Set(
  'a an and are as at be by can do does for from how i in is it of on or that the this to we what when which why with you your'.split(
    ' ',
  ),
);

interface Word {
  term: string;
  /** The same written as one: 'real-time' may stand as 'realtime'. */
  joined?: string;
}

/**
 * A typed query as the parts that must be found. Known names of several words ('click through rate') are one
 * part, and every part brings the other names of the same thing.
 */
export function parseQuery(query: string, synonyms: readonly SynonymGroup[]): QueryUnit[] {
  const words = meaningful(queryWords(query.slice(0, MOST_LETTERS))).slice(0, MOST_WORDS);
  const units: QueryUnit[] = [];
  for (let at = 0; at < words.length;) {
    const name = longestName(words, at, synonyms);
    const typed = words.slice(at, at + Math.max(1, name.length));
    at += typed.length;
    units.push({alternatives: alternatives(typed, synonyms), last: at === words.length});
  }
  return units;
}

function queryWords(query: string): Word[] {
  return compounds(query).flatMap(({parts, joined}) => {
    if (parts.length === 0) return joined ? [{term: joined}] : [];
    return parts.map((term, at) => (parts.length > 1 && at === 0 ? {term, joined} : {term}));
  });
}

function meaningful(words: Word[]): Word[] {
  const kept = words.filter(({term}) => !STOP.has(term));
  return kept.length > 0 ? kept : words;
}

function longestName(words: Word[], at: number, synonyms: readonly SynonymGroup[]): string[] {
  const begins = (name: string[]) => name.every((term, step) => words[at + step]?.term === term);
  return synonyms
    .flat()
    .filter(begins)
    .reduce((longest, name) => (name.length > longest.length ? name : longest), []);
}

function alternatives(typed: Word[], synonyms: readonly SynonymGroup[]): string[][] {
  const asTyped = typed.map(({term}) => term);
  const key = asTyped.join(' ');
  const groups = synonyms.filter((group) => group.some((name) => name.join(' ') === key));
  const others = groups.flat().filter((name) => name.join(' ') !== key);
  const joined = typed.flatMap((word) => (word.joined ? [[word.joined]] : []));
  return [asTyped, ...joined, ...others];
}
