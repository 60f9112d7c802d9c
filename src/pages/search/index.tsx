import {type ReactNode} from 'react';
import Layout from '@theme/Layout';

import SearchPage from '@site/src/components/Search/SearchPage';

const TITLE = 'Search';
const DESCRIPTION = 'Search every section of the handbook, in your browser.';

export default function Page(): ReactNode {
  return (
    <Layout title={TITLE} description={DESCRIPTION}>
      <main className="container margin-vert--lg">
        <h1>{TITLE}</h1>
        <SearchPage />
      </main>
    </Layout>
  );
}
