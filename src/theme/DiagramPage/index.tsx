import {useLocation} from '@docusaurus/router';
import Layout from '@theme/Layout';
import NotFound from '@theme/NotFound';
import type {ReactNode} from 'react';

import {DiagramPageView} from './DiagramPageView';
import NoDiagram from './NoDiagram';
import {strings} from './strings';
import {usePageData, type PageData} from './usePageData';

/** The page of one diagram: every route of plugins/diagram-library. It has props in the server's build only. */
export default function DiagramRoute({diagram, of}: Partial<PageData>): ReactNode {
  const {pathname} = useLocation();
  return <AtAddress key={pathname} pathname={pathname} given={{diagram, of}} />;
}

function AtAddress({pathname, given}: {pathname: string; given: Partial<PageData>}): ReactNode {
  const state = usePageData(pathname, given);
  if (typeof state === 'object') return <DiagramPageView {...state} />;
  if (state === 'missing') return <NotFound />;
  if (state === 'none') return <NoDiagram pathname={pathname} />;
  return (
    <Layout>
      <main className="container margin-vert--lg">
        {state === 'loading' ? (
          <p role="status">{strings.loading}</p>
        ) : (
          <p role="alert">
            {strings.failed} <a href={pathname}>{strings.again}</a>
          </p>
        )}
      </main>
    </Layout>
  );
}
