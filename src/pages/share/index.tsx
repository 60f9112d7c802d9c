import Head from '@docusaurus/Head';
import Layout from '@theme/Layout';
import {type ReactNode} from 'react';

import SharePreview from '@site/src/components/SharePreview';
import {explanation, heading} from '@site/src/components/SharePreview/strings';
import type {Catalogue} from '@site/src/domain/content/catalogue';

const loadCatalogue = async (): Promise<Catalogue> =>
  (await import('@generated/content-index/default/catalogue.json')).default;

/** `/share/#v1.…`: what a friend's link holds. Not for search engines: there is nothing here to find. */
export default function SharePage(): ReactNode {
  return (
    <Layout title={heading} description={explanation}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className="container margin-vert--lg prose">
        <h1>{heading}</h1>
        <SharePreview catalogue={loadCatalogue} />
      </main>
    </Layout>
  );
}
