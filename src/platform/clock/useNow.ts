/** The time as React state: absent on the server and in the first client render. */
import {useSyncExternalStore} from 'react';

const STEP_MS = 60_000;

let lastMs = 0;

/** The same for a minute, so that a list does not change under the reader's hand. */
function currentMs(): number {
  const nowMs = Date.now();
  if (nowMs - lastMs >= STEP_MS) lastMs = nowMs;
  return lastMs;
}

/** A reader who comes back to an open page sees what has become due meanwhile. */
function subscribe(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

/** Milliseconds since the epoch, to the minute. */
export function useNow(): number | undefined {
  return useSyncExternalStore(subscribe, currentMs, () => undefined);
}
