import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

/** The picture that a chat or a network shows for a link to this page; made by plugins/diagram-library. */
export default function CardHead({path, caption}: {path: string; caption: string}): ReactNode {
  const address = useBaseUrl(`${path}card.png`, {absolute: true});
  return (
    <Head>
      <meta property="og:type" content="article" />
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={caption} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image" content={address} />
      <meta name="twitter:image:alt" content={caption} />
    </Head>
  );
}
