import {useMemo} from 'react';

import {
  answered,
  begunAgain,
  leftBehind,
  placeIn,
  resultsSoFar,
  sittingId,
  type Drill,
  type DrillResult,
} from '@site/src/domain/drill';
import {useRecord} from '@site/src/platform/storage';

/** Where the reader stands in a drill, and what moves it on. */
export interface SittingState {
  readonly place: number;
  readonly results: readonly (DrillResult | undefined)[];
  report(id: string, result: DrillResult): void;
  goOn(id: string): void;
  beginAgain(): void;
}

/** @param questions ids of those of the drill that can be asked here, in their order */
export function useSitting(
  drill: Drill,
  questions: readonly string[],
): SittingState & {readonly isRead: boolean} {
  const {value, set, status} = useRecord('drill', sittingId(drill));
  const acts = useMemo(
    () => ({
      report: (id: string, result: DrillResult) => set(answered(drill, id, result)),
      goOn: (id: string) => set(leftBehind(drill, id)),
      beginAgain: () => set(begunAgain(drill)),
    }),
    [drill, set],
  );
  return {
    // Before the record is read nobody knows where the reader stands.
    isRead: status.state !== 'loading',
    place: placeIn(value, questions),
    results: resultsSoFar(value, questions),
    ...acts,
  };
}
