import type {SearchResult} from 'minisearch';

import {highlight, snippet} from './highlight';
import type {Extent, SearchData, SearchGroup, SearchHit, SearchResults} from './types';

/** Characters of a snippet. */
const SNIPPET_LENGTH = 150;
/** Hits in all and of one page: a page that is all about the query must not hide the others. */
const MOST: Record<Extent, {all: number; perPage: number}> = {
  best: {all: 30, perPage: 5},
  all: {all: 200, perPage: 40},
};

/** Raw results as what is shown: by page, in the order of each page's best hit. */
export function groupByPage(
  query: string,
  results: readonly SearchResult[],
  data: SearchData,
  extent: Extent,
): SearchResults {
  const groups = new Map<number, SearchGroup>();
  const {all, perPage} = MOST[extent];
  let shown = 0;
  for (const result of results) {
    if (shown === all) break;
    const entry = data.entries[result.id as number];
    const page = entry && data.pages[entry.page];
    if (!page) continue;
    const group = groups.get(entry.page) ?? {page, hits: []};
    if (group.hits.length === perPage) continue;
    group.hits.push(hitOf(entry, result));
    groups.set(entry.page, group);
    shown += 1;
  }
  return {query, groups: [...groups.values()], shown, found: results.length};
}

function hitOf(entry: SearchData['entries'][number], {match}: SearchResult): SearchHit {
  const terms = new Set(Object.keys(match));
  return {
    path: entry.path,
    title: highlight(entry.title || entry.name, terms),
    snippet: snippet(entry.text, terms, SNIPPET_LENGTH),
  };
}
