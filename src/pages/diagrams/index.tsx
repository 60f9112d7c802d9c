import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import groups from '@generated/content-index/default/diagrams.json';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import type {DiagramEntry, DiagramGroup} from '@site/src/domain/content/diagramList';
import styles from './styles.module.css';

/** Every diagram by the page it stands in. */
export default function Diagrams(): ReactNode {
  const total = groups.reduce((sum, {diagrams}) => sum + diagrams.length, 0);
  return (
    <Layout title="Diagrams" description="Every diagram of the handbook, by the page it stands in">
      <main className={styles.page}>
        <h1>Diagrams</h1>
        <p className={styles.lead}>
          {total} diagrams. Each answers the question in its caption; cover the picture, answer,
          then look. How to read the shapes: <Link to="/contributing/diagrams/">the legend</Link>.
        </p>
        {groups.map((group) => (
          <Group key={group.pageId} {...group} />
        ))}
      </main>
    </Layout>
  );
}

function Group({pageId, pageTitle, path, diagrams}: DiagramGroup): ReactNode {
  const heading = `of-${pageId.replaceAll('/', '-')}`;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{pageTitle}</h2>
      <ul className={styles.list}>
        {diagrams.map((diagram) => (
          <Entry key={diagram.id} {...diagram} pageId={pageId} path={path} />
        ))}
      </ul>
    </section>
  );
}

function Entry({
  id,
  caption,
  description,
  pageId,
  path,
}: DiagramEntry & {pageId: string; path: string}): ReactNode {
  const source = useBaseUrl(`/diagrams/${pageId}/${id}.svg`);
  return (
    <li className={styles.entry}>
      <div className={styles.picture}>
        <img src={source} alt={description} loading="lazy" />
      </div>
      <Link to={`${path}#${id}`}>{caption}</Link>
    </li>
  );
}
