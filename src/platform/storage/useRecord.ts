/** The record of one widget, as React state that lasts. */
import {useCallback, useSyncExternalStore} from 'react';
import type {Bodies, RecordKind} from '@site/src/domain/record';
import {siteStore} from './siteStore';
import {loadingStatus} from './statuses';
import type {Change, StoreStatus} from './types';

export interface RecordHandle<K extends RecordKind> {
  /** Undefined on the server, in the first client render, and while nothing is stored. */
  readonly value: Bodies[K] | undefined;
  /** Give a function where two tabs may write at once: it also gets the time, in milliseconds. */
  set(next: Bodies[K] | Change<K>): void;
  remove(): void;
  readonly status: StoreStatus;
}

const subscribe = (listener: () => void) => siteStore().subscribe(listener);

export function useRecord<K extends RecordKind>(kind: K, id: string): RecordHandle<K> {
  const value = useSyncExternalStore(
    subscribe,
    () => siteStore().get(kind, id)?.body,
    () => undefined,
  );
  const status = useSyncExternalStore(
    subscribe,
    () => siteStore().statusOf(kind, id),
    () => loadingStatus,
  );
  const set = useCallback(
    (next: Bodies[K] | Change<K>) =>
      siteStore().change(kind, id, typeof next === 'function' ? next : () => next),
    [kind, id],
  );
  const remove = useCallback(() => siteStore().change(kind, id, () => undefined), [kind, id]);
  return {value, set, remove, status};
}
