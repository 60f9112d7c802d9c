import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import {textAt, type MockBody, type MockCase} from '@site/src/domain/mock';
import type {ComparedStep} from '@site/src/domain/mock/compared';
import type {Drawing} from '@site/src/domain/whiteboard';

import {strings as words} from '../strings';
import OwnBoard from './OwnBoard';
import {strings} from './strings';
import styles from './styles.module.css';

interface OwnProps extends Pick<ComparedStep, 'step'> {
  of: MockCase;
  body: MockBody;
  board: Drawing | undefined;
}

/** What the reader wrote in the phases of a step, and the whole whiteboard, which knows no steps. */
export default function Own({of, body, step, board}: OwnProps): ReactNode {
  const phases = of.interview.phases.filter((phase) => phase.step === step);
  const put = of.interview.probes.filter(
    ({id, phase}) => phases.some((one) => one.id === phase) && Object.hasOwn(body.answers, id),
  );
  return (
    <section className={styles.own} aria-label={strings.own}>
      <h5>{strings.own}</h5>
      {phases.map(({id, title}) => (
        <div key={id}>
          <p className={styles.soft}>{words.yourNotes(title)}</p>
          <p className={styles.written}>
            {textAt(body, {of: 'notes', id}).trim() || words.nothing}
          </p>
        </div>
      ))}
      {put.map(({id, question}) => (
        <div key={id}>
          <p className={styles.soft}>
            <Inline text={words.yourAnswer(question)} />
          </p>
          <p className={styles.written}>
            {textAt(body, {of: 'answers', id}).trim() || words.noAnswer}
          </p>
        </div>
      ))}
      {board && <OwnBoard board={board} />}
    </section>
  );
}
