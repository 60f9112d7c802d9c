import {useMemo} from 'react';

import {pagesRead} from '@site/src/domain/reading';
import {useWholeRecord} from '@site/src/platform/storage';

/** Ids of the pages that the reader has marked as read; none while the record is not known. */
export function useRead(): ReadonlySet<string> {
  const {records} = useWholeRecord();
  return useMemo(() => new Set(pagesRead(records)), [records]);
}
