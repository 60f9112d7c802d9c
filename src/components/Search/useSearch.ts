import {useCallback, useEffect, useSyncExternalStore} from 'react';

import type {SearchClient, SearchState} from '@site/src/platform/search/createSearchClient';

/** On the server and in the first render: nothing has begun. */
const IDLE: SearchState = {status: 'idle', suggestions: [], results: undefined};

export interface Search extends SearchState {
  query: string;
  retry(): void;
}

/** Search for a query. The first use starts the worker; results of the last query stay until new ones come. */
export function useSearch(client: () => SearchClient, query: string): Search {
  const subscribe = useCallback((listener: () => void) => client().subscribe(listener), [client]);
  const state = useSyncExternalStore(
    subscribe,
    () => client().state(),
    () => IDLE,
  );
  useEffect(() => client().ask(query), [client, query]);
  const asked = query.trim() !== '';
  return {
    ...state,
    query,
    results: asked ? state.results : undefined,
    retry: () => client().retry(),
  };
}
