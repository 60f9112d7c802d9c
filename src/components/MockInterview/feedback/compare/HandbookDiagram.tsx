import useBaseUrl from '@docusaurus/useBaseUrl';
import {type CSSProperties, type ReactNode} from 'react';

import type {MockDiagram} from '@site/src/domain/mock';

import {strings} from './strings';
import styles from './styles.module.css';
import {useSvg} from './useSvg';

interface HandbookDiagramProps {
  /** Page id of the case. */
  page: string;
  diagram: MockDiagram;
}

/** A diagram of the case as the page shows it: inline, in the page's colours, with its title and its words. */
export default function HandbookDiagram({page, diagram}: HandbookDiagramProps): ReactNode {
  const {id, caption} = diagram;
  const svg = useSvg(useBaseUrl(`/diagrams/${page}/${id}.svg`));
  return (
    <figure className={styles.figure}>
      <figcaption>{caption}</figcaption>
      {svg === 'loading' && <p>{strings.loading}</p>}
      {svg === 'failed' && <p>{strings.failed}</p>}
      {typeof svg === 'object' && (
        <>
          <div
            className={styles.frame}
            tabIndex={0}
            role="region"
            aria-label={caption}
            style={{'--natural': `${svg.widthPx}px`} as CSSProperties}
            dangerouslySetInnerHTML={{__html: svg.markup}}
          />
          <details className={styles.words}>
            <summary>{strings.inWords}</summary>
            <p>{svg.description}</p>
          </details>
        </>
      )}
    </figure>
  );
}
