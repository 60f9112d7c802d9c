import {useSyncExternalStore} from 'react';
import type {LearnerRecord} from '@site/src/domain/record';
import {siteStore} from './siteStore';
import {loadingStatus} from './statuses';
import type {KeptRecord, StoreStatus} from './types';

export interface WholeRecord {
  readonly records: readonly LearnerRecord[];
  /** What is stored but not read: damaged, or from a newer version. */
  readonly kept: readonly KeptRecord[];
  readonly status: StoreStatus;
}

const noRecords: readonly LearnerRecord[] = [];
const noneKept: readonly KeptRecord[] = [];
const atOnce = (listener: () => void) => siteStore().subscribe(listener);

/** Many changes in a row, as an import makes them, are told once. */
function inBursts(listener: () => void): () => void {
  let toTell: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    toTell = undefined;
    listener();
  };
  const stop = siteStore().subscribe(() => {
    toTell ??= setTimeout(tell, 0);
  });
  return () => {
    clearTimeout(toTell);
    stop();
  };
}

/**
 * Everything that the learner has stored; empty and loading on the server.
 * @param told whether each change is shown at once, or those of a moment together
 */
export function useWholeRecord(told: 'at once' | 'in bursts' = 'at once'): WholeRecord {
  const subscribe = told === 'at once' ? atOnce : inBursts;
  const records = useSyncExternalStore(
    subscribe,
    () => siteStore().all(),
    () => noRecords,
  );
  const kept = useSyncExternalStore(
    subscribe,
    () => siteStore().kept(),
    () => noneKept,
  );
  const status = useSyncExternalStore(
    subscribe,
    () => siteStore().status(),
    () => loadingStatus,
  );
  return {records, kept, status};
}
