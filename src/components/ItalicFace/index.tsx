import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode} from 'react';

/**
 * Loads the italic face before first paint. The pipeline puts it on pages that stress a word in their first screen: a face
 * that comes a moment later would move the words behind it.
 */
export function ItalicFace(): ReactNode {
  const href = useBaseUrl('/fonts/source-serif-4-latin-wght-italic.woff2');
  return (
    <Head>
      <link rel="preload" as="font" type="font/woff2" crossOrigin="anonymous" href={href} />
    </Head>
  );
}
