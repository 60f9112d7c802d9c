/** Searches off the main thread, so that typing never waits for a search. */
import {openSearch, type Search, type SearchData} from '@site/src/domain/search';

import type {Order, Report} from './messages';

let search: Search | undefined;

const report = (message: Report): void => self.postMessage(message);

self.addEventListener('message', ({data: order}: MessageEvent<Order>) => {
  if (order.type === 'load') void load(order.address);
  else if (search) report({type: 'results', results: search(order.query, order.extent)});
});

async function load(address: string): Promise<void> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    const data = (await response.json()) as SearchData;
    search = openSearch(data);
    report({type: 'ready', suggestions: data.suggestions});
  } catch (error) {
    report({type: 'failed', reason: error instanceof Error ? error.message : String(error)});
  }
}
