import {type ReactNode, useCallback, useState} from 'react';

import type {Quiz as QuizData} from '@site/src/domain/quiz';

import QuestionBox from './QuestionBox';
import {askedFor} from './askedFor';
import {progress} from './strings';
import styles from './styles.module.css';

export interface QuizProps {
  data: QuizData;
  /** Id of the page, e.g. `case-studies/ad-click-prediction`. */
  page: string;
  /** Ids of the questions to show, separated by commas; all when left out. */
  only?: string;
}

type Results = Readonly<Record<string, boolean | undefined>>;

/** Questions of the page's quiz.yaml, each with its check, its reasons and the reader's last answer. */
export function Quiz({data, page, only}: QuizProps): ReactNode {
  const questions = askedFor(data.questions, only, page);
  const [results, setResults] = useState<Results>({});
  const report = useCallback(
    (id: string, correct: boolean | undefined) =>
      setResults((known) => ({...known, [id]: correct})),
    [],
  );
  const answered = Object.values(results).filter((correct) => correct !== undefined);
  return (
    <div className={styles.quiz}>
      <p className={styles.progress}>
        {progress(questions.length, answered.length, answered.filter(Boolean).length)}
      </p>
      {questions.map((question) => (
        <QuestionBox key={question.id} question={question} page={page} report={report} />
      ))}
    </div>
  );
}
