import {PACE_ID} from '@site/src/domain/review';
import {useRecord} from '@site/src/platform/storage';

import {DEFAULT_LIMIT} from './asked';

export interface Usual {
  /** The reader's own limit, or the default. */
  readonly usual: number;
  /** False where it lasts only for this visit. */
  readonly isKept: boolean;
  keep(newADay: number): void;
}

/** How many new cards a day the reader has chosen, from visit to visit. */
export function useUsual(): Usual {
  const {value, set, status} = useRecord('pace', PACE_ID);
  return {
    usual: value?.newADay ?? DEFAULT_LIMIT,
    isKept: status.reason === undefined,
    keep: (newADay) => set((_, atMs) => ({newADay, atMs})),
  };
}
