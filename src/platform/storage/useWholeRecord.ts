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
const subscribe = (listener: () => void) => siteStore().subscribe(listener);

/** Everything that the learner has stored; empty and loading on the server. */
export function useWholeRecord(): WholeRecord {
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
