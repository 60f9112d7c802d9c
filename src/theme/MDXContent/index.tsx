import MDXContent from '@theme-original/MDXContent';
import type {Props} from '@theme/MDXContent';
import {type ReactNode, useEffect} from 'react';

import {fillProse} from './fillProse';

/** The page's content; on navigation inside the site, with its static words brought in (plugins/static-prose). */
export default function ContentWithProse(props: Props): ReactNode {
  useEffect(() => {
    const stop = new AbortController();
    const content = document.querySelector<HTMLElement>('.markdown');
    if (content) void fillProse(content, stop.signal);
    return () => stop.abort();
  }, []);
  return <MDXContent {...props} />;
}
