import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

import type {Concept, DiagramPage, Neighbour} from '@site/src/domain/diagramLibrary';

import {strings} from './strings';
import styles from './styles.module.css';

/** Words of the glossary and building blocks that a diagram shows. */
export function Concepts({concepts}: Pick<DiagramPage, 'concepts'>): ReactNode {
  if (concepts.length === 0) return null;
  return (
    <section>
      <h2>{strings.concepts}</h2>
      <ul className={styles.concepts}>
        {concepts.map((concept) => (
          <li key={`${concept.kind} ${concept.id}`}>
            <ConceptView {...concept} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ConceptView({kind, title, path}: Concept): ReactNode {
  const note = [kind === 'block' && strings.block, !path && strings.planned].filter(Boolean);
  return (
    <>
      {path ? <Link to={path}>{title}</Link> : title}
      {note.length > 0 && <span className={styles.note}> {note.join(', ')}</span>}
    </>
  );
}

/** Where a reader may go on: along the page, or to other diagrams that show the same. */
export function Beside({
  previous,
  next,
  related,
}: Pick<DiagramPage, 'previous' | 'next' | 'related'>): ReactNode {
  if (!previous && !next && related.length === 0) return null;
  return (
    <nav aria-labelledby="beside">
      <h2 id="beside">{strings.neighbours}</h2>
      <Group label={strings.previous} of={previous ? [previous] : []} />
      <Group label={strings.next} of={next ? [next] : []} />
      <Group label={strings.related} of={related} showPage />
    </nav>
  );
}

interface GroupProps {
  label: string;
  of: Neighbour[];
  /** They may stand in other pages. */
  showPage?: boolean;
}

function Group({label, of, showPage = false}: GroupProps): ReactNode {
  if (of.length === 0) return null;
  return (
    <>
      <h3 className={styles.label}>{label}</h3>
      <ul className={styles.neighbours}>
        {of.map(({caption, path, pageTitle}) => (
          <li key={path}>
            <Link to={path}>{caption}</Link>
            {showPage && <span className={styles.note}> {pageTitle}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
