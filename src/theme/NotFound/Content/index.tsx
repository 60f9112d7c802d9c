import {PageMetadata} from '@docusaurus/theme-common';
import {lazy, Suspense, type ReactNode} from 'react';

import {HEADING} from '@site/src/components/NotFound/heading';

const AtAddress = lazy(() => import('./AtAddress'));

/**
 * What stands at an address without a page. The theme puts it into the script of every page of the docs, which take all
 * addresses that are nobody else's; so its words come when such an address is opened.
 */
export default function NotFoundContent(): ReactNode {
  return (
    <>
      <PageMetadata title={HEADING} />
      <Suspense>
        <AtAddress />
      </Suspense>
    </>
  );
}
