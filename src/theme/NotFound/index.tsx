import {useLocation} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import overview from '@generated/content-index/default/overview.json';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import {NotFound} from '@site/src/components/NotFound';
import {strings} from '@site/src/components/NotFound/strings';
import {nearestPage, wordsOfAddress} from '@site/src/domain/content/nearestPage';

/** Every address that has no page. It is one file for all of them: which one it is, is known once the page runs. */
export default function NotFoundPage(): ReactNode {
  const {pathname} = useLocation();
  const {withBaseUrl} = useBaseUrlUtils();
  const isBrowser = useIsBrowser();
  const place = isBrowser ? pathname.slice(withBaseUrl('/').length) : '';
  const nearest = overview.pages[nearestPage(place, Object.keys(overview.pages)) ?? ''];
  return (
    <Layout title={strings.heading} description={strings.what}>
      <main className="container margin-vert--lg prose">
        <NotFound words={wordsOfAddress(place)} nearest={nearest} />
      </main>
    </Layout>
  );
}
