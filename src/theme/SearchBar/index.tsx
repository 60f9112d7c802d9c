import {type ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';

import SearchButton from '@site/src/components/Search/SearchButton';

/** Docusaurus puts this into the navigation bar of every page. */
export default function SearchBar(): ReactNode {
  return <SearchButton href={useBaseUrl('/search/')} />;
}
