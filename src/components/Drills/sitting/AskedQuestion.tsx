import {type ReactNode, useEffect, useRef, useState} from 'react';

import QuestionView from '@site/src/components/ui/Question';
import {useQuestion} from '@site/src/components/ui/Question/useQuestion';
import {resultOf, type DrillResult} from '@site/src/domain/drill';

import type {DrilledQuestion} from '.';

interface AskedQuestionProps {
  of: DrilledQuestion;
  /** Whether it was answered in this sitting; a page that is opened again shows that answer. */
  wasAnswered: boolean;
  report(result: DrillResult): void;
}

/** A question asked afresh, whatever was answered before; the answer is kept like one on its page. */
export default function AskedQuestion({of, wasAnswered, report}: AskedQuestionProps): ReactNode {
  const [isFresh] = useState(!wasAnswered);
  const form = useRef<HTMLFieldSetElement>(null);
  const {question, page} = of;
  const state = useQuestion(question, page.page, form, isFresh);
  const result = state.outcome && resultOf(state.outcome.score);
  useEffect(() => {
    if (result) report(result);
    // Only a new result is reported.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [result]);
  return <QuestionView question={question} path={page.path} isOnce formRef={form} {...state} />;
}
