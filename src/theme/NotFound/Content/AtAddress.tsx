import {useLocation} from '@docusaurus/router';
import {PageMetadata} from '@docusaurus/theme-common';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import overview from '@generated/content-index/default/overview.json';
import type {ReactNode} from 'react';

import {NotFound} from '@site/src/components/NotFound';
import {strings} from '@site/src/components/NotFound/strings';
import {nearestPage, wordsOfAddress} from '@site/src/domain/content/nearestPage';

/** One file stands for all addresses without a page: which one it is, is known once the page runs. */
export default function AtAddress(): ReactNode {
  const {pathname} = useLocation();
  const {withBaseUrl} = useBaseUrlUtils();
  const isBrowser = useIsBrowser();
  const place = isBrowser ? pathname.slice(withBaseUrl('/').length) : '';
  const nearest = overview.pages[nearestPage(place, Object.keys(overview.pages)) ?? ''];
  return (
    <main className="container margin-vert--lg prose">
      <PageMetadata description={strings.what} />
      <NotFound words={wordsOfAddress(place)} nearest={nearest} />
    </main>
  );
}
