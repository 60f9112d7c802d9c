import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import type {RubricCriterion} from '@site/src/domain/content/interviewSchema';
import {textAt, type MockBody, type MockCase} from '@site/src/domain/mock';
import {isEvidence} from '@site/src/domain/mock/informs';

import {strings} from './strings';
import styles from './styles.module.css';

interface EvidenceProps {
  criterion: RubricCriterion;
  of: MockCase;
  body: MockBody;
}

/** The reader's own words that a criterion is about: notes of its step, answers about its section. */
export default function Evidence({criterion, of, body}: EvidenceProps): ReactNode {
  const phases = of.interview.phases.filter(({step}) => step === criterion.step);
  const notes = phases.map(({id, title}) => ({
    title: strings.yourNotes(title),
    text: textAt(body, {of: 'notes', id}).trim(),
  }));
  const probes = of.interview.probes.filter(
    (probe) => isEvidence(probe, criterion) && Object.hasOwn(body.answers, probe.id),
  );
  return (
    <>
      {notes.map(({title, text}) => (
        <div key={title} className={styles.note}>
          <p className={styles.soft}>{title}</p>
          <p className={text ? styles.written : styles.soft}>{text || strings.nothing}</p>
        </div>
      ))}
      {probes.map(({id, question}) => (
        <div key={id} className={styles.note}>
          <p className={styles.soft}>
            <Inline text={strings.yourAnswer(question)} />
          </p>
          <p className={styles.written}>
            {textAt(body, {of: 'answers', id}).trim() || strings.noAnswer}
          </p>
        </div>
      ))}
    </>
  );
}
