import {type RefObject, useEffect, useLayoutEffect, useState} from 'react';

import {
  type Answer,
  blankAnswer,
  fromStored,
  type Question,
  type Score,
  score,
  toStored,
} from '@site/src/domain/quiz';
import {type StoreStatus, useRecord} from '@site/src/platform/storage';

import {hasInput, readForm, showReasons, writeForm} from './form';

/** What is shown of an answer: fresh after Check, or restored from the record. */
export interface Outcome {
  answer: Answer;
  score: Score;
  restored: boolean;
}

export interface QuestionState {
  /** Ids of an ordering's items as they stand now. */
  order: string[];
  outcome: Outcome | undefined;
  /** Whether the last stored answer was right; undefined when there is none. */
  correct: boolean | undefined;
  status: StoreStatus;
  edit(): void;
  arrange(order: string[]): void;
  check(): void;
  reset(): void;
}

/** What the reader did on this page: nothing yet, is at it, or checked an answer. */
type Doing = 'nothing' | 'answering' | Outcome;

/**
 * The state of one question. Inputs are not controlled: the page is the truth of what is chosen, so that
 * what a reader does before this code runs is kept. A stored answer is shown only while the reader has done
 * nothing, and not at all where the question is asked afresh (`isFresh`).
 */
export function useQuestion(
  question: Question,
  page: string,
  form: RefObject<HTMLFieldSetElement | null>,
  isFresh = false,
): QuestionState {
  const {value, set, status} = useRecord('quiz', `${page}#${question.id}`);
  const [doing, setDoing] = useState<Doing>('nothing');
  const [ownOrder, setOwnOrder] = useState<string[]>();

  const last = isFresh ? undefined : value && fromStored(question, value.answer);
  const shown = doing === 'nothing' ? last : undefined;
  const order = ownOrder ?? orderOf(shown ?? blankAnswer(question));

  useLayoutEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- what was chosen before hydration stands only in the page
    if (!isFresh && hasInput(form.current)) setDoing('answering');
  }, [form, isFresh]);
  const asText = JSON.stringify(shown);
  useEffect(() => {
    if (asText) writeForm(form.current, JSON.parse(asText) as Answer);
  }, [form, asText]);

  const edit = () => setDoing('answering');
  const arrange = (next: string[]) => {
    setOwnOrder(next);
    edit();
  };
  const check = () => {
    const answer = readForm(form.current, question, order);
    const result = score(question, answer);
    const stored = toStored(question, answer);
    setOwnOrder(order);
    setDoing({answer, score: result, restored: false});
    if (result.kind === 'unreadable' || stored === undefined) return;
    showReasons(form.current, true);
    set((_, nowMs) => ({answer: stored, atMs: nowMs, correct: result.kind === 'right'}));
  };
  const reset = () => {
    writeForm(form.current, blankAnswer(question));
    arrange(orderOf(blankAnswer(question)));
    showReasons(form.current, false);
  };
  const restored = shown && {answer: shown, score: score(question, shown), restored: true};
  const outcome = typeof doing === 'string' ? restored : doing;
  return {order, outcome, correct: value?.correct, status, edit, arrange, check, reset};
}

function orderOf(answer: Answer): string[] {
  return answer.kind === 'order' ? answer.order : [];
}
