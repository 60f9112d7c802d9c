import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import CodeBlock from '@theme/CodeBlock';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import {Diagram} from '@site/src/components/Diagram';
import {ShareDiagram} from '@site/src/components/ShareDiagram';
import ReportLink from '@site/src/components/ui/ReportLink';
import {embedSnippet, KIND_NAMES, type DiagramPage} from '@site/src/domain/diagramLibrary';
import {dataText} from '@site/src/platform/pageData';

import CardHead from './CardHead';
import {strings} from './strings';
import styles from './styles.module.css';
import {Beside, Concepts} from './Surroundings';
import {DATA, type PageData} from './usePageData';

/** One diagram with everything that belongs to it. */
export function DiagramPageView({diagram, of}: PageData): ReactNode {
  const {caption, description, path, id, source} = diagram;
  return (
    <Layout title={caption} description={description}>
      <CardHead path={path} caption={caption} />
      <main className={`${styles.page} prose`}>
        <Trail {...diagram} />
        <h1>{caption}</h1>
        <div className={styles.drawing}>
          <Diagram id={id} of={of} isOwnPage />
        </div>
        <Share {...diagram} />
        <div className={styles.columns}>
          <div>
            <section>
              <h2>{strings.inWords}</h2>
              <p>{description}</p>
            </section>
            <Concepts {...diagram} />
          </div>
          <Beside {...diagram} />
        </div>
        <details className={styles.source}>
          <summary>{strings.source}</summary>
          <CodeBlock>{source}</CodeBlock>
        </details>
        <p className={styles.foot}>
          <Link to="/reference/diagram-legend/">{strings.legend}</Link>
          <ReportLink />
        </p>
      </main>
      <Data diagram={diagram} of={of} />
    </Layout>
  );
}

function Trail({page, section, kind}: DiagramPage): ReactNode {
  return (
    <nav className={styles.trail} aria-label={strings.trail}>
      <Link to="/diagrams/">{strings.gallery}</Link>
      <span aria-hidden="true"> / </span>
      <Link to={page.path}>{page.title}</Link>
      {section.path !== page.path && (
        <>
          <span aria-hidden="true"> / </span>
          <Link to={section.path}>{section.title}</Link>
        </>
      )}
      <span className={styles.kind}>{KIND_NAMES[kind] ?? kind}</span>
    </nav>
  );
}

function Share(diagram: DiagramPage): ReactNode {
  const {id, path, source} = diagram;
  const {siteConfig} = useDocusaurusContext();
  const pageAddress = useBaseUrl(path, {absolute: true});
  const pictureAddress = useBaseUrl(`${path}${id}.svg`, {absolute: true});
  const svg = useBaseUrl(`${path}${id}.svg`);
  const png = useBaseUrl(`${path}${id}.png`);
  const siteTitle = siteConfig.title;
  const embed = embedSnippet({...diagram, pageAddress, pictureAddress, siteTitle});
  return <ShareDiagram {...{id, link: pageAddress, source, svg, png, embed}} />;
}

/** What the browser's build needs and does not have: see plugins/diagram-library/oneRoute.ts. */
function Data({diagram, of}: PageData): ReactNode {
  const {svg: _svg, descr: _descr, ...drawing} = {svg: '', descr: '', ...of};
  return (
    <script
      id={DATA}
      type="application/json"
      dangerouslySetInnerHTML={{__html: dataText({diagram, of: drawing})}}
    />
  );
}
