import {useSyncExternalStore} from 'react';

import type {StoreStatus} from '@site/src/platform/storage';

/** A record port in memory for the quiz's tests; the real one has its own contract test. */
const records = new Map<string, unknown>();
const listeners = new Set<() => void>();

const keyOf = (id: string) => `quiz:case/x#${id}`;
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export interface Stored {
  answer: readonly string[] | number;
  atMs: number;
  correct: boolean;
}

export const port = {
  status: {state: 'ready', shouldRemindToExport: false} as StoreStatus,
  clear: () => records.clear(),
  stored: (id: string) => records.get(keyOf(id)) as Stored | undefined,
  store: (id: string, answer: Stored['answer'], correct: boolean) =>
    records.set(keyOf(id), {answer, atMs: 1, correct}),
};

/** Stands in for `useRecord` of src/platform/storage; its clock stands at 1,000 ms. */
export function useRecord(kind: string, id: string) {
  const key = `${kind}:${id}`;
  const value = useSyncExternalStore(
    subscribe,
    () => records.get(key),
    () => undefined,
  );
  const set = (change: (current: unknown, nowMs: number) => unknown) => {
    records.set(key, change(records.get(key), 1000));
    for (const listener of [...listeners]) listener();
  };
  return {value, set, status: port.status};
}
