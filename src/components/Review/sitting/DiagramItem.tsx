import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode} from 'react';

import Button from '@site/src/components/ui/Button';
import {recallAddress, type DueDiagram} from '@site/src/domain/recall';
import {slugLabel} from '@site/src/domain/text/slug';
import {useDiagramTitles} from '@site/src/platform/siteData/useDiagramTitles';

import {strings} from './strings';
import styles from './styles.module.css';

/** A weak or due diagram among the cards: it leads to where its labels are recalled. */
export default function DiagramItem({of, pass}: {of: DueDiagram; pass(): void}): ReactNode {
  const {page, diagram} = of;
  const sheet = `${useBaseUrl('/diagrams/')}${page}/${diagram}.json`;
  const title = useDiagramTitles([sheet])[sheet];
  if (title === 'gone') {
    return (
      <div className={styles.card} tabIndex={-1} data-focus>
        <p>{strings.gone}</p>
        <Button onClick={pass}>{strings.pass}</Button>
      </div>
    );
  }
  return (
    <>
      <div className={styles.card} tabIndex={-1} data-focus>
        <p className={styles.about}>
          <span>{strings.diagram}</span>
        </p>
        <p className={styles.front}>{title ?? slugLabel(diagram)}</p>
        <p>{strings.result(of)}</p>
      </div>
      <div className={styles.actions}>
        <Link to={recallAddress(of)}>{strings.recall}</Link>
        <Button onClick={pass}>{strings.later}</Button>
      </div>
    </>
  );
}
