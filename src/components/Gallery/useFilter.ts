import {useHistory} from '@docusaurus/router';
import {useCallback, useEffect, useMemo, useState, useSyncExternalStore} from 'react';

import {readFilter, writeFilter, type Facet, type Filter} from '@site/src/domain/diagramLibrary';

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
  const history = useHistory();
  const search = useSyncExternalStore(
    history.listen,
    () => history.location.search,
    () => '',
  );
  const [typed, setTyped] = useState<string>();
  const held = useMemo(() => readFilter(search, known), [search, known]);
  const filter = useMemo(
    () => (typed === undefined ? held : {...held, text: typed}),
    [held, typed],
  );
  const choose = useCallback(
    (next: Filter) => {
      setTyped(undefined);
      history.push({search: writeFilter(next)});
    },
    [history],
  );
  useEffect(() => {
    if (typed === undefined) return undefined;
    const timer = setTimeout(() => {
      // One step back undoes all of the typing.
      const go = held.text === '' ? history.push : history.replace;
      if (typed !== held.text) go({search: writeFilter({...held, text: typed})});
      setTyped(undefined);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, held, history]);
  return {filter, choose, type: setTyped};
}
