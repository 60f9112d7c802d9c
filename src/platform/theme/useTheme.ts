/** The theme that the reader sees: `data-theme` on <html>. */
import {useSyncExternalStore} from 'react';

export type Theme = 'light' | 'dark';

/** Light on the server and in the first client render. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, current, () => 'light');
}

function current(): Theme {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
}

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, {attributeFilter: ['data-theme']});
  return () => observer.disconnect();
}
