import MiniSearch, {type Options, type Query, type SearchResult} from 'minisearch';

import {groupByPage} from './group';
import {parseQuery, type QueryUnit} from './query';
import type {Extent, SearchData, SearchEntry, SearchResults} from './types';
import {indexTerms} from './words';

/** How much a word counts by where it stands: page title > section title > other names > captions > text. */
const BOOST = {name: 9, title: 6, also: 4, captions: 2, under: 1, text: 1};

/** One configuration for building and loading: an index is only readable with the one it was made with. */
const OPTIONS: Options = {
  fields: Object.keys(BOOST),
  tokenize: (text) => indexTerms(text),
  processTerm: (term) => term,
};

/** Words of fewer letters are taken as they are typed: one slip makes them another word. */
const SHORTEST_FUZZY = 5;
const SHORTEST_PREFIX = 3;
/** With fewer results than this a slip of the finger is likely. */
const FEW = 3;

const EXACT = {
  boost: BOOST,
  prefix: false,
  fuzzy: false as number | false,
  maxFuzzy: 2,
  weights: {prefix: 0.5, fuzzy: 0.25},
  tokenize: (word: string) => [word],
};

/** An index over entries, in MiniSearch's own serialisation, for `SearchData.index`. */
export function buildIndex(entries: readonly SearchEntry[]): unknown {
  const index = new MiniSearch(OPTIONS);
  index.addAll(entries.map((entry, id) => ({...entry, id})));
  return index.toJSON();
}

export type Search = (query: string, extent: Extent) => SearchResults;

/**
 * Makes the search function from the loaded asset.
 * @throws Error when the asset is not one that this code can read
 */
export function openSearch(data: SearchData): Search {
  if (data.version !== 1) {
    throw new Error(`search data of version ${String(data.version)}, expected 1`);
  }
  const source = data.index as Parameters<typeof MiniSearch.loadJS>[0];
  const index = MiniSearch.loadJS(source, OPTIONS);
  const boostDocument = (id: unknown) => pageBoost(data, id as number);
  return (query, extent) => {
    const units = parseQuery(query, data.synonyms);
    const results = find(units, (asked) => index.search(asked, {boostDocument}));
    return groupByPage(query, results, data, extent);
  };
}

/**
 * What is written for authors of the handbook stands behind what is written for its readers, and a diagram's own
 * page behind the section that explains it.
 */
function pageBoost({entries, pages}: SearchData, id: number): number {
  const entry = entries[id];
  if (!entry) return 1;
  const forAuthors = pages[entry.page]?.kind === 'contributing' ? 0.3 : 1;
  return entry.path.startsWith('/diagrams/') ? forAuthors * 0.5 : forAuthors;
}

/**
 * Entries with every word as typed. When they are few, a word may have been mistyped: then those with words
 * like them as well. When there are none, those with any of the words.
 */
function find(units: QueryUnit[], search: (query: Query) => SearchResult[]): SearchResult[] {
  if (units.length === 0) return [];
  const asTyped = search({combineWith: 'AND', queries: units.map((unit) => queryOf(unit, false))});
  if (asTyped.length >= FEW) return asTyped;
  const queries = units.map((unit) => queryOf(unit, true));
  const likeTyped = search({combineWith: 'AND', queries});
  return likeTyped.length > 0 ? likeTyped : search({combineWith: 'OR', queries});
}

/** A word as typed, or any of the other names that it goes by, each of which must be there whole. */
function queryOf({alternatives, last}: QueryUnit, fuzzy: boolean): Query {
  const queries = alternatives.map((words, at) => ({
    combineWith: 'AND' as const,
    queries: words.map((word) => wordQuery(word, at === 0, last, fuzzy)),
  }));
  return {combineWith: 'OR', queries};
}

function wordQuery(word: string, asTyped: boolean, last: boolean, fuzzy: boolean): Query {
  if (!asTyped) return {queries: [word], ...EXACT, boost: scaled(0.6)};
  if (word.length < SHORTEST_PREFIX) return shortQuery(word, last);
  return {
    queries: [word],
    ...EXACT,
    // A reader is still typing the last word; of the others a beginning counts when it is long enough.
    prefix: last || word.length > SHORTEST_PREFIX,
    fuzzy: fuzzy && word.length >= SHORTEST_FUZZY && !/\d/.test(word) ? 0.2 : false,
  };
}

/** Two letters begin so many words that only titles and names are asked for more than the word itself. */
function shortQuery(word: string, last: boolean): Query {
  const begins = {queries: [word], ...EXACT, prefix: true, fields: ['name', 'title', 'also']};
  const exactly = {queries: [word], ...EXACT};
  return {combineWith: 'OR', queries: last && word.length > 1 ? [exactly, begins] : [exactly]};
}

function scaled(factor: number): Record<string, number> {
  return Object.fromEntries(Object.entries(BOOST).map(([field, boost]) => [field, boost * factor]));
}
