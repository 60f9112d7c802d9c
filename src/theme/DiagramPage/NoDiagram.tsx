import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import overview from '@generated/content-index/default/overview.json';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import {GoneDiagram, headingOf} from '@site/src/components/GoneDiagram';
import {pageOfAddress} from '@site/src/domain/diagramLibrary';

/** An address that looks like a diagram's, and there is none: leads to the page that it names. */
export default function NoDiagram({pathname}: {pathname: string}): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const place = pathname.slice(withBaseUrl('/').length);
  const page = overview.pages[pageOfAddress(place, Object.keys(overview.pages)) ?? ''];
  return (
    <Layout title={headingOf({})}>
      <main className="container margin-vert--lg prose">
        <GoneDiagram page={page} />
      </main>
    </Layout>
  );
}
