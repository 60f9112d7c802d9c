import type {SearchResults} from '@site/src/domain/search';

/** Every word that search says, but for those of the button. */
export const strings = {
  title: 'Search',
  label: 'Search the handbook',
  placeholder: 'calibration, feature store, CTR …',
  results: 'Results',
  loading: 'Loading the index …',
  failed: 'The search index could not be loaded.',
  retry: 'Try again',
  suggestions: 'Try',
  none: (query: string) => `Nothing found for “${query}”. Fewer or other words may help.`,
  close: 'Close',
  page: 'All results',
  slash: 'The key / opens search',
  keys: '↑ ↓ to choose, Enter to open, Esc to close',
  noScript:
    'Search needs JavaScript, because it runs in your browser and nowhere else. Without it, the pages in the navigation and your browser’s own search within a page are the way.',
};

/** '12 results on 3 pages', or how many of them are shown. */
export function counted({shown, found, groups}: SearchResults): string {
  const pages = `${groups.length} ${groups.length === 1 ? 'page' : 'pages'}`;
  const results = `${found} ${found === 1 ? 'result' : 'results'}`;
  return shown === found ? `${results} on ${pages}` : `The best ${shown} of ${results}`;
}
