import {type ReactNode} from 'react';

import {
  strayNotes,
  textAt,
  type MockBody,
  type MockCase,
  type PlannedPhase,
} from '@site/src/domain/mock';

import TextBox from '../TextBox';
import type {Step} from '../useAttempt';
import {strings} from './strings';
import styles from './styles.module.css';

interface NotesProps {
  of: MockCase;
  phases: readonly PlannedPhase[];
  /** Id of the present phase. */
  phase: string;
  body: MockBody;
  act: (step: Step) => void;
}

/** The notes of the present phase to write in, and those of the others to read. */
export default function Notes({of, phases, phase, body, act}: NotesProps): ReactNode {
  const present = phases.find(({id}) => id === phase);
  const others = [
    ...phases.filter((one) => one !== present && textAt(body, noteOf(one.id)).trim()),
    ...strayNotes(of.interview, body),
  ];
  return (
    <>
      {present && (
        <TextBox
          key={present.id}
          label={strings.notes(present.title)}
          hint={strings.notesHint}
          rows={10}
          place={noteOf(present.id)}
          body={body}
          act={act}
        />
      )}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{strings.otherNotes}</summary>
          {others.map(({id, title}) => (
            <div key={id}>
              <h3>{title}</h3>
              <p className={styles.written}>{textAt(body, noteOf(id))}</p>
            </div>
          ))}
        </details>
      )}
    </>
  );
}

const noteOf = (id: string) => ({of: 'notes', id}) as const;
