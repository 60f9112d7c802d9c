import {type ReactNode, useEffect, useRef} from 'react';

import {fullSearch} from '@site/src/platform/search/siteSearch';

import PageView from './PageView';
import {useAddressQuery} from './useAddressQuery';
import {useLinks} from './useLinks';
import {useSearch} from './useSearch';

/** Wires the search page: its query is the `q` of its address, so that a search can be linked. */
export default function SearchPage(): ReactNode {
  const [query, ask] = useAddressQuery();
  const search = useSearch(fullSearch, query);
  const links = useLinks();
  const inputRef = useRef<HTMLInputElement>(null);
  const typed = useRef(false);

  // What was typed before hydration counts; after that the field follows the address.
  useEffect(() => {
    const input = inputRef.current;
    if (!input || input.value === query) return;
    if (!typed.current && input.value !== '') ask(input.value);
    else input.value = query;
    typed.current = true;
  }, [query, ask]);

  return <PageView {...{search, ask, links, inputRef}} />;
}
