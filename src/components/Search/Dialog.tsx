import {type ReactNode, useState} from 'react';

import {quickSearch} from '@site/src/platform/search/siteSearch';

import DialogView from './DialogView';
import {useLinks} from './useLinks';
import {useSearch} from './useSearch';

interface DialogProps {
  openings: number;
  /** Address of the search page, with the base path. */
  href: string;
}

/** Wires the dialog to the worker and the router. Loaded when search is first opened. */
export default function Dialog({openings, href}: DialogProps): ReactNode {
  const [query, ask] = useState('');
  const search = useSearch(quickSearch, query);
  const links = useLinks();
  return <DialogView {...{openings, search, ask, links}} pageHref={href} />;
}
