import {useLocation} from '@docusaurus/router';
import {useCallback, useEffect, useMemo, useState} from 'react';

import {readFilter, writeFilter, type Facet, type Filter} from '@site/src/domain/diagramLibrary';
import {setSearch, useSearch} from '@site/src/platform/address';

/** Text goes into the address when typing pauses: browsers allow only so many changes of it. */
const PAUSE_MS = 300;

export interface FilterState {
  filter: Filter;
  /** A choice: a step that the back button undoes. */
  choose(filter: Filter): void;
  type(text: string): void;
}

/** The filter that the address holds, so that it can be shared; with what is being typed on top. */
export function useFilter(known: Record<Facet, readonly string[]>): FilterState {
  useLocation(); // a link to this very page changes the address as well
  const search = useSearch();
  const [typed, setTyped] = useState<string>();
  const held = useMemo(() => readFilter(search, known), [search, known]);
  const filter = useMemo(
    () => (typed === undefined ? held : {...held, text: typed}),
    [held, typed],
  );
  const choose = useCallback((next: Filter) => {
    setTyped(undefined);
    setSearch(writeFilter(next), true);
  }, []);
  useEffect(() => {
    if (typed === undefined) return undefined;
    const timer = setTimeout(() => {
      // One step back undoes all of the typing.
      if (typed !== held.text) setSearch(writeFilter({...held, text: typed}), held.text === '');
      setTyped(undefined);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, held]);
  return {filter, choose, type: setTyped};
}
