import {useEffect, useState} from 'react';

import type {ProgressCatalogue} from '@site/src/domain/progress';
import type {LearnerRecord} from '@site/src/domain/record';

const NOTHING: ProgressCatalogue = {pages: []};

/** Loaded when there is a record to compare it with; without one nothing of it is needed. */
export function useCatalogue(
  load: () => Promise<ProgressCatalogue>,
  records: readonly LearnerRecord[],
): ProgressCatalogue | 'failed' | undefined {
  const [loaded, setLoaded] = useState<ProgressCatalogue | 'failed'>();
  const isNeeded = records.some(({kind}) => kind !== 'meta');
  useEffect(() => {
    if (isNeeded) load().then(setLoaded, () => setLoaded('failed'));
  }, [isNeeded, load]);
  return isNeeded ? loaded : NOTHING;
}
