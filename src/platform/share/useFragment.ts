import {useSyncExternalStore} from 'react';

const listeners = new Set<() => void>();

/** The address's fragment without its `#`; empty on the server and in the first client render. */
export function useFragment(): string {
  return useSyncExternalStore(
    subscribe,
    () => window.location.hash.slice(1),
    () => '',
  );
}

/** Puts a fragment (without its `#`, or '') into the address; the back button undoes it. Not through the site's router, which would go to the top of the page. */
export function setFragment(fragment: string): void {
  const {pathname, search} = window.location;
  const hash = fragment === '' ? '' : `#${fragment}`;
  window.history.pushState(null, '', `${pathname}${search}${hash}`);
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const events = ['hashchange', 'popstate'];
  events.forEach((event) => window.addEventListener(event, listener));
  return () => {
    listeners.delete(listener);
    events.forEach((event) => window.removeEventListener(event, listener));
  };
}
