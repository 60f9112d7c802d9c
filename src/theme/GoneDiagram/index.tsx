import Head from '@docusaurus/Head';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import {GoneDiagram, headingOf} from '@site/src/components/GoneDiagram';
import type {GoneDiagram as Gone} from '@site/src/domain/diagramLibrary';

/** The old address of a diagram that moved or was taken out; a route of plugins/diagram-library. */
export default function GoneDiagramPage({gone}: {gone: Gone}): ReactNode {
  return (
    <Layout title={headingOf(gone)}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className="container margin-vert--lg prose">
        <GoneDiagram {...gone} />
      </main>
    </Layout>
  );
}
