import {type ReactNode, useEffect, useRef} from 'react';

import type {Question} from '@site/src/domain/quiz';

import QuestionView from './QuestionView';
import {useQuestion} from './useQuestion';

interface QuestionBoxProps {
  question: Question;
  page: string;
  /** Told whenever the reader's stored answer appears or changes. */
  report(id: string, correct: boolean | undefined): void;
}

/** Wires one question to the reader's record. */
export default function QuestionBox({question, page, report}: QuestionBoxProps): ReactNode {
  const formRef = useRef<HTMLFieldSetElement>(null);
  const state = useQuestion(question, page, formRef);
  const {correct} = state;
  useEffect(() => report(question.id, correct), [report, question.id, correct]);
  return <QuestionView question={question} formRef={formRef} {...state} />;
}
