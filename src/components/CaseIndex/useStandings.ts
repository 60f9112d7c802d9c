import {useEffect, useMemo, useState} from 'react';

import type {PageStanding} from '@site/src/domain/progress';
import type {LearnerRecord} from '@site/src/domain/record';
import {useWholeRecord, type VisitOnlyReason} from '@site/src/platform/storage';

export type Standings = ReadonlyMap<string, PageStanding>;
export type Count = (records: readonly LearnerRecord[]) => Standings;

export interface OwnProgress {
  /** By page id; absent until they are known. A page where nothing was done may be missing. */
  readonly standings?: Standings;
  /** Why this is not all that the reader did: of a visit alone, in part, or not loaded. */
  readonly lack?: Exclude<VisitOnlyReason, 'full'> | 'part' | 'offline';
}

const NOTHING: Standings = new Map();

/** What the reader has done. What counts it is loaded when there is a record. */
export function useStandings(load: () => Promise<Count>): OwnProgress {
  const {records, kept, status} = useWholeRecord();
  const isNeeded = records.some(({kind}) => kind !== 'meta');
  const [count, setCount] = useState<{by: Count} | 'offline'>();
  useEffect(() => {
    if (!isNeeded) return;
    load().then(
      (by) => setCount({by}),
      () => setCount('offline'),
    );
  }, [isNeeded, load]);
  return useMemo(() => {
    const {state, reason} = status;
    if (state === 'loading') return {};
    if (isNeeded && count === 'offline') return {lack: 'offline'};
    const unread = reason === 'full' ? undefined : reason;
    const lack = unread ?? (kept.length > 0 ? 'part' : undefined);
    const standings = isNeeded && count !== 'offline' ? count?.by(records) : NOTHING;
    return {standings, lack};
  }, [records, kept, status, isNeeded, count]);
}
