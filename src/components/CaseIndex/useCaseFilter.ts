import {useLocation} from '@docusaurus/router';
import {useCallback, useMemo} from 'react';

import {readCaseFilter, writeCaseFilter, type CaseFilter} from '@site/src/domain/caseIndex';
import {setSearch, useSearch} from '@site/src/platform/address';

/** The filter that the address holds, so that it can be shared. A text being typed makes one step back, not many. */
export function useCaseFilter(blocks: ReadonlyMap<string, unknown>) {
  useLocation(); // a link to this very page changes the address as well
  const search = useSearch();
  const filter = useMemo(() => readCaseFilter(search, [...blocks.keys()]), [search, blocks]);
  const set = useCallback(
    (next: CaseFilter) => {
      const isTyping = filter.text !== '' && next.text !== '' && next.text !== filter.text;
      setSearch(writeCaseFilter(next), !isTyping);
    },
    [filter.text],
  );
  return {filter, set};
}
