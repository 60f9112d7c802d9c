/**
 * The query string of the page's address as a place to keep what a reader has chosen. Not through the site's router:
 * for it every new address is a new page, and it moves the focus to the top.
 */
import {useSyncExternalStore} from 'react';

const listeners = new Set<() => void>();

/**
 * @param search with its `?`, or ''
 * @param isStep whether the back button undoes it; otherwise the latest address is replaced
 */
export function setSearch(search: string, isStep: boolean): void {
  const address = `${window.location.pathname}${search}`;
  if (isStep) window.history.pushState(null, '', address);
  else window.history.replaceState(window.history.state, '', address);
  listeners.forEach((listener) => listener());
}

/** The query string now; '' on the server and in the first render. */
export function useSearch(): string {
  return useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** The whole address of this page with another query (with its `?`), as it is sent to somebody. */
export function pageAddress(search: string): string {
  return `${window.location.origin}${window.location.pathname}${search}`;
}

/** The address of this site without a slash at its end. @param basePath with its slashes */
export function siteAddress(basePath: string): string {
  return `${window.location.origin}${basePath}`.replace(/\/$/, '');
}
