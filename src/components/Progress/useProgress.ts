import {useMemo} from 'react';

import type {Weights} from '@site/src/domain/mock/verdict';
import {
  byStep,
  dueToday,
  findIn,
  nextOf,
  standingsOf,
  type DueToday,
  type Moment,
  type Next,
  type OutlinePage,
  type PageStanding,
  type ProgressCatalogue,
  type ProgressOutline,
  type StepStanding,
} from '@site/src/domain/progress';
import type {LearnerRecord} from '@site/src/domain/record';
import {dayStarts} from '@site/src/platform/clock/dayStarts';
import {useNow} from '@site/src/platform/clock/useNow';
import {localDay} from '@site/src/platform/clock/useToday';
import {useWholeRecord, type StoreStatus} from '@site/src/platform/storage';

import {useCatalogue} from './useCatalogue';

export interface ProgressData {
  readonly outline: ProgressOutline;
  /** Ids of everything; asked for when there is a record. */
  load(): Promise<ProgressCatalogue>;
  /** The rubric of a case: criterion id → weight. */
  weightsOf(page: string): Weights | undefined;
}

export interface ProgressState {
  readonly records: readonly LearnerRecord[];
  readonly status: StoreStatus;
  /** Absent until the record is read and what it is compared with has come. */
  readonly counted: Counted | undefined;
  readonly hasFailed: boolean;
  standingOf(page: OutlinePage): PageStanding;
}

interface Counted {
  readonly catalogue: ProgressCatalogue;
  readonly moment: Moment;
  readonly standings: ReadonlyMap<string, PageStanding>;
}

/** Where the reader stands, as the record changes. */
export function useProgress({load, weightsOf}: ProgressData): ProgressState {
  const {records, status} = useWholeRecord();
  const nowMs = useNow();
  const catalogue = useCatalogue(load, records);
  const isRead = status.state !== 'loading';
  const counted = useMemo(() => {
    if (!isRead || nowMs === undefined || !catalogue || catalogue === 'failed') return undefined;
    return countedOf(catalogue, records, nowMs, weightsOf);
  }, [isRead, nowMs, catalogue, records, weightsOf]);
  return {
    ...{records, status, counted, hasFailed: catalogue === 'failed'},
    standingOf: ({id, untouched}) => counted?.standings.get(id) ?? untouched,
  };
}

function countedOf(
  catalogue: ProgressCatalogue,
  records: readonly LearnerRecord[],
  nowMs: number,
  weightsOf: ProgressData['weightsOf'],
): Counted {
  const [startMs, endMs] = dayStarts(nowMs, 2) as [number, number];
  const moment = {nowMs, day: {startMs, endMs}};
  return {catalogue, moment, standings: standingsOf(catalogue, records, weightsOf, moment)};
}

/** What is due and next; absent until it is known. */
export function todayOf({records, counted}: ProgressState): {due?: DueToday; next?: Next} {
  if (!counted) return {};
  const {catalogue, moment} = counted;
  const due = dueToday(catalogue, records, moment, localDay(moment.nowMs));
  return {due, next: nextOf(catalogue, records, due, moment.nowMs)};
}

/** Questions and cards by step; with nothing counted until they are known. */
export function stepsOf(
  {records, counted}: ProgressState,
  {steps}: ProgressOutline,
): readonly StepStanding[] {
  return counted ? byStep(counted.catalogue, findIn(records), counted.moment) : steps;
}
