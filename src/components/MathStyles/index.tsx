import {type ReactNode} from 'react';
import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';

/** Links KaTeX's style sheet. The pipeline puts it on pages with formulas, so that others do not load it. */
export function MathStyles(): ReactNode {
  const href = useBaseUrl('/katex/katex.css');
  return (
    <Head>
      <link rel="stylesheet" href={href} />
    </Head>
  );
}
