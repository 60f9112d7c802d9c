import {type ReactNode, useCallback, useMemo, useState} from 'react';

import StorageNotice from '@site/src/components/ui/StorageNotice';
import {given, type Quiz as QuizData} from '@site/src/domain/quiz';

import type {StoreStatus} from '@site/src/platform/storage';

import QuestionBox, {type Kept} from './QuestionBox';
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

const LOADING: StoreStatus = {state: 'loading', shouldRemindToExport: false};

/** Questions of the page's quiz.yaml, each with its check, its reasons and the reader's last answer. */
export function Quiz({data, page, only}: QuizProps): ReactNode {
  const questions = useMemo(
    () => askedFor(data.questions, only, page).map(given),
    [data, only, page],
  );
  const [kept, setKept] = useState<Readonly<Record<string, Kept>>>({});
  const report = useCallback(
    (id: string, one: Kept) => setKept((known) => ({...known, [id]: one})),
    [],
  );
  const all = Object.values(kept);
  const answered = all.filter(({correct}) => correct !== undefined);
  const right = answered.filter(({correct}) => correct);
  const {status} = all.find((one) => one.status.reason) ?? all[0] ?? {};
  return (
    <div className={styles.quiz}>
      <p className={styles.progress}>{progress(questions.length, answered.length, right.length)}</p>
      {questions.map((question) => (
        <QuestionBox key={question.id} question={question} page={page} report={report} />
      ))}
      <StorageNotice status={status ?? LOADING} />
    </div>
  );
}
