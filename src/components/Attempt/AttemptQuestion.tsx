import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import type {Interview} from '@site/src/domain/content/interviewSchema';
import {questionOf} from '@site/src/domain/content/sectionQuestions';

import {questionId} from './questionId';
import styles from './styles.module.css';

interface AttemptQuestionProps {
  section: string;
  /** What the case's own interview.yaml asks. */
  data: Partial<Pick<Interview, 'sections'>>;
}

/** What a section asks before it is opened. The check `asked-sections` makes sure that there is a question. */
export function AttemptQuestion({section, data}: AttemptQuestionProps): ReactNode {
  return (
    <p id={questionId(section)} className={styles.question}>
      <Inline text={questionOf(section, data.sections) ?? ''} />
    </p>
  );
}
