import {indexAddress} from './address';
import {createSearchClient, type SearchClient} from './createSearchClient';

let client: SearchClient | undefined;

/** The one search of this visit: its worker and index are loaded at the first call and then kept. */
export function siteSearch(): SearchClient {
  client ??= createSearchClient(
    () => new Worker(new URL('./worker.ts', import.meta.url)),
    indexAddress,
  );
  return client;
}
