import type {Extent, SearchResults} from '@site/src/domain/search';

/** From the page to the worker. */
export type Order =
  {type: 'load'; address: string} | {type: 'search'; query: string; extent: Extent};

/** From the worker to the page. */
export type Report =
  | {type: 'ready'; suggestions: string[]}
  | {type: 'failed'; reason: string}
  | {type: 'results'; results: SearchResults};
