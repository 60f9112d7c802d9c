import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import {recallAddress, type DueDiagram} from '@site/src/domain/recall';
import {slugLabel} from '@site/src/domain/text/slug';

import {strings} from './strings';
import styles from './styles.module.css';

interface DueDiagramsViewProps {
  /** Undefined while the record is being read. */
  due: readonly DueDiagram[] | undefined;
  /** Diagrams that are not shown here. */
  more: number;
  /** Its caption, if that is known already. */
  titleOf(diagram: DueDiagram): string | undefined;
}

export function DueDiagramsView({due, more, titleOf}: DueDiagramsViewProps): ReactNode {
  return (
    <section className={styles.due} aria-label={strings.title}>
      <noscript>
        <p>{strings.withoutScript}</p>
      </noscript>
      {due === undefined && <p className={styles.reading}>{strings.reading}</p>}
      {due?.length === 0 && <p>{strings.none}</p>}
      {due && due.length > 0 && (
        <ol className={styles.list}>
          {due.map((diagram) => (
            <Entry
              key={`${diagram.page}#${diagram.diagram}`}
              of={diagram}
              title={titleOf(diagram)}
            />
          ))}
        </ol>
      )}
      {more > 0 && <p className={styles.soft}>{strings.more(more)}</p>}
    </section>
  );
}

const dayOf = (timeMs: number) =>
  new Date(timeMs).toLocaleDateString('en-GB', {day: 'numeric', month: 'long'});

function Entry({of, title}: {of: DueDiagram; title: string | undefined}): ReactNode {
  const {diagram, isDue, dueAtMs} = of;
  const state = isDue ? strings.due : strings.weak(dayOf(dueAtMs));
  return (
    <li>
      <Link to={recallAddress(of)}>{title ?? slugLabel(diagram)}</Link>
      <span className={styles.soft}>
        {state} · {strings.result(of)}
      </span>
    </li>
  );
}
