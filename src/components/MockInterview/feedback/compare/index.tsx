import {type ReactNode, useState} from 'react';

import type {MockBody, MockCase} from '@site/src/domain/mock';
import type {ComparedStep} from '@site/src/domain/mock/compared';
import {slugLabel} from '@site/src/domain/text/slug';
import type {Drawing} from '@site/src/domain/whiteboard';

import SectionLinks from '../SectionLinks';
import HandbookDiagram from './HandbookDiagram';
import Own from './Own';
import {strings} from './strings';
import styles from './styles.module.css';

interface CompareProps {
  of: MockCase;
  body: MockBody;
  compared: ComparedStep;
  /** The reader's drawing; undefined while it is not known. */
  board: Drawing | undefined;
}

/** A step of the own answer beside the handbook's diagrams. Nothing of them is fetched before it is opened. */
export default function Compare({compared, ...rest}: CompareProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const {step, sections, diagrams} = compared;
  if (sections.length === 0) return null;
  return (
    <details
      className={styles.compare}
      onToggle={(event) => event.currentTarget.open && setOpen(true)}
    >
      <summary>{strings.title(slugLabel(step), diagrams.length)}</summary>
      {isOpen && <Sides compared={compared} {...rest} />}
    </details>
  );
}

function Sides({of, body, compared: {step, sections, diagrams}, board}: CompareProps): ReactNode {
  return (
    <div className={styles.sides}>
      <Own of={of} body={body} step={step} board={board} />
      <section className={styles.handbook} aria-label={strings.handbook}>
        <h5>{strings.handbook}</h5>
        {diagrams.map((diagram) => (
          <HandbookDiagram key={diagram.id} page={of.page} diagram={diagram} />
        ))}
        {diagrams.length === 0 && <p>{strings.noDiagrams}</p>}
        {sections.map((section) => (
          <SectionLinks key={section} of={of} section={section} />
        ))}
      </section>
    </div>
  );
}
