import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import type {RubricCriterion} from '@site/src/domain/content/interviewSchema';
import type {MockBody, MockCase} from '@site/src/domain/mock';
import {evidenceOf} from '@site/src/domain/mock/evidence';

import {strings} from './strings';
import styles from './styles.module.css';

interface EvidenceProps {
  criterion: RubricCriterion;
  of: MockCase;
  body: MockBody;
}

/** The reader's own words that a criterion is about: notes of its step, answers about its section, questions asked. */
export default function Evidence({criterion, of, body}: EvidenceProps): ReactNode {
  const {notes, answers, asked} = evidenceOf(of.interview, body, criterion);
  return (
    <>
      {notes.map(({id, title, text}) => (
        <div key={id} className={styles.note}>
          <p className={styles.soft}>{strings.yourNotes(title)}</p>
          <p className={text ? styles.written : styles.soft}>{text || strings.nothing}</p>
        </div>
      ))}
      {answers.map(({probe: {id, question}, text}) => (
        <div key={id} className={styles.note}>
          <p className={styles.soft}>
            <Inline text={strings.yourAnswer(question)} />
          </p>
          <p className={styles.written}>{text || strings.noAnswer}</p>
        </div>
      ))}
      {asked.length > 0 && (
        <div className={styles.note}>
          <p className={styles.soft}>{strings.youAsked}</p>
          <p className={styles.written}>{asked.join('\n')}</p>
        </div>
      )}
    </>
  );
}
