import {useMemo} from 'react';

import {
  findIn,
  mocksHeld,
  NO_MOCKS,
  standingOf,
  type Moment,
  type PageStanding,
  type ProgressCatalogue,
  type ProgressPage,
} from '@site/src/domain/progress';
import type {Weights} from '@site/src/domain/mock/verdict';
import type {LearnerRecord} from '@site/src/domain/record';
import {dayStarts} from '@site/src/platform/clock/dayStarts';
import {useNow} from '@site/src/platform/clock/useNow';
import {useWholeRecord, type StoreStatus} from '@site/src/platform/storage';

export interface ProgressData {
  readonly catalogue: ProgressCatalogue;
  /** The rubric of a case: criterion id → weight. */
  weightsOf(page: string): Weights | undefined;
}

export interface ProgressState {
  readonly records: readonly LearnerRecord[];
  readonly status: StoreStatus;
  /** Absent until the record is read. */
  readonly moment: Moment | undefined;
  standingOf(page: ProgressPage): PageStanding;
}

/** Where the reader stands, as the record changes. */
export function useProgress({weightsOf}: ProgressData): ProgressState {
  const {records, status} = useWholeRecord();
  const nowMs = useNow();
  const isRead = status.state !== 'loading' && nowMs !== undefined;
  const moment = useMemo(() => (isRead ? momentAt(nowMs) : undefined), [isRead, nowMs]);
  const find = useMemo(() => findIn(records), [records]);
  const mocks = useMemo(() => mocksHeld(records, weightsOf), [records, weightsOf]);
  const standing = (page: ProgressPage) =>
    standingOf(page, find, mocks.get(page.id) ?? NO_MOCKS, moment);
  return {records, status, moment, standingOf: standing};
}

function momentAt(nowMs: number): Moment {
  const [startMs, endMs] = dayStarts(nowMs, 2) as [number, number];
  return {nowMs, day: {startMs, endMs}};
}
