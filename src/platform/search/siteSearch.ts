import type {Extent} from '@site/src/domain/search';

import {indexAddress} from './address';
import {createSearchClient, type SearchClient} from './createSearchClient';

const clients = new Map<Extent, SearchClient>();

/** Worker and index are loaded at the first call and kept for the visit. Dialog and page do not share one. */
function siteSearch(extent: Extent): SearchClient {
  const known = clients.get(extent);
  if (known) return known;
  const makeWorker = () => new Worker(new URL('./worker.ts', import.meta.url));
  const client = createSearchClient(makeWorker, indexAddress, extent);
  clients.set(extent, client);
  return client;
}

/** For the dialog: the best results. */
export const quickSearch = (): SearchClient => siteSearch('best');

/** For the search page: all results. */
export const fullSearch = (): SearchClient => siteSearch('all');
