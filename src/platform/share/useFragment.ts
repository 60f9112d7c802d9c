import {useSyncExternalStore} from 'react';

/** The address's fragment without its `#`; empty on the server and in the first client render. */
export function useFragment(): string {
  return useSyncExternalStore(
    subscribe,
    () => window.location.hash.slice(1),
    () => '',
  );
}

function subscribe(listener: () => void): () => void {
  const events = ['hashchange', 'popstate'];
  events.forEach((event) => window.addEventListener(event, listener));
  return () => events.forEach((event) => window.removeEventListener(event, listener));
}
