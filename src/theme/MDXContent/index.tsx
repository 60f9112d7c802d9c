import MDXContent from '@theme-original/MDXContent';
import type {Props} from '@theme/MDXContent';
import {type ReactNode, useEffect, useRef} from 'react';

import {fillProse} from './fillProse';

/** The page's content; on navigation inside the site, with its static words brought in (plugins/static-prose). */
export default function ContentWithProse(props: Props): ReactNode {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    if (content.current) void fillProse(content.current, stop.signal);
    return () => stop.abort();
  }, []);
  return (
    <div ref={content} style={{display: 'contents'}}>
      <MDXContent {...props} />
    </div>
  );
}
