import {type ReactNode, useEffect, useRef} from 'react';

import QuestionView from '@site/src/components/ui/Question';
import {useQuestion} from '@site/src/components/ui/Question/useQuestion';
import type {Question} from '@site/src/domain/quiz';

import type {StoreStatus} from '@site/src/platform/storage';

/** What is stored of a question: whether the last answer was right, and whether it can be kept at all. */
export interface Kept {
  correct: boolean | undefined;
  status: StoreStatus;
}

interface QuestionBoxProps {
  question: Question;
  page: string;
  /** Told whenever what is stored appears or changes. */
  report(id: string, kept: Kept): void;
}

/** Wires one question to the reader's record. */
export default function QuestionBox({question, page, report}: QuestionBoxProps): ReactNode {
  const formRef = useRef<HTMLFieldSetElement>(null);
  const state = useQuestion(question, page, formRef);
  const {correct, status} = state;
  useEffect(() => report(question.id, {correct, status}), [report, question.id, correct, status]);
  return <QuestionView question={question} formRef={formRef} {...state} />;
}
