import type {Extent, SearchResults} from '@site/src/domain/search';

import type {Order, Report} from './messages';

/** What is known of search at a moment. A new object whenever something changes. */
export interface SearchState {
  status: 'idle' | 'loading' | 'ready' | 'failed';
  suggestions: string[];
  /** Results of the last query that was answered. */
  results: SearchResults | undefined;
}

/** The part of a Worker that is used, so that tests can stand in for it. */
export interface WorkerLike {
  postMessage(order: Order): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Report>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface SearchClient {
  state(): SearchState;
  subscribe(listener: () => void): () => void;
  /** Asks for results; while the index loads only the latest query waits. */
  ask(query: string): void;
  /** Begins anew after a failure. */
  retry(): void;
}

/** Starts loading at once. `makeWorker` may throw where workers are not allowed. */
export function createSearchClient(
  makeWorker: () => WorkerLike,
  address: () => string,
  extent: Extent,
): SearchClient {
  const listeners = new Set<() => void>();
  let state: SearchState = {status: 'loading', suggestions: [], results: undefined};
  let worker: WorkerLike | undefined;
  let asked = '';

  const change = (next: Partial<SearchState>) => {
    state = {...state, ...next};
    for (const listener of listeners) listener();
  };
  const fail = () => {
    worker?.terminate();
    worker = undefined;
    change({status: 'failed'});
  };
  const hear = (report: Report) => {
    if (report.type === 'failed') return fail();
    if (report.type === 'ready') {
      change({status: 'ready', suggestions: report.suggestions});
      worker?.postMessage({type: 'search', query: asked, extent});
    } else if (report.results.query === asked) change({results: report.results});
  };
  const start = () => {
    try {
      worker = makeWorker();
      worker.onmessage = ({data}) => hear(data);
      worker.onerror = fail;
      worker.postMessage({type: 'load', address: address()});
    } catch {
      fail();
    }
  };

  start();
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    ask: (query) => {
      asked = query;
      if (state.status === 'ready') worker?.postMessage({type: 'search', query, extent});
    },
    retry: () => {
      change({status: 'loading'});
      start();
    },
  };
}
