import type {SearchResult} from 'minisearch';

import {highlight, snippet} from './highlight';
import type {SearchData, SearchGroup, SearchHit, SearchResults} from './types';

/** Characters of a snippet. */
const SNIPPET_LENGTH = 150;
/** Hits of one page that are shown: a page that is all about the query must not hide the others. */
const MOST_PER_PAGE = 5;

/** Raw results as what is shown: by page, in the order of each page's best hit, at most `most` hits. */
export function groupByPage(
  query: string,
  results: readonly SearchResult[],
  data: SearchData,
  most: number,
): SearchResults {
  const groups = new Map<number, SearchGroup>();
  let shown = 0;
  for (const result of results) {
    if (shown === most) break;
    const entry = data.entries[result.id as number];
    const page = entry && data.pages[entry.page];
    if (!page) continue;
    const group = groups.get(entry.page) ?? {page, hits: []};
    if (group.hits.length === MOST_PER_PAGE) continue;
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
