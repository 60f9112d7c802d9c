import Link from '@docusaurus/Link';
import gallery from '@generated/diagram-library/default/gallery.json';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import {Gallery} from '@site/src/components/Gallery';

import styles from './styles.module.css';

const TITLE = 'Diagrams';
const DESCRIPTION =
  'The diagrams of framework, building blocks, case studies, reference and blog, to look through, to narrow down and to link to, each with its words and its source.';

const loadWords = () =>
  import('@generated/diagram-library/default/words.json').then(({default: words}) => words);

/** The gallery. Its data is loaded by this page alone, and the words to search in when somebody types. */
export default function Diagrams(): ReactNode {
  return (
    <Layout title={TITLE} description={DESCRIPTION}>
      <main className={`${styles.page} prose`}>
        <h1>{TITLE}</h1>
        <p className={styles.lead}>
          Each answers the question in its caption: cover the picture, answer, then look.{' '}
          <Link to="/reference/diagram-legend/">What shapes and lines mean</Link>, and how to draw
          one in two minutes.
        </p>
        <Gallery gallery={gallery} loadWords={loadWords} />
      </main>
    </Layout>
  );
}
