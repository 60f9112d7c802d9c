import {type KeyboardEvent, type ReactNode, type RefObject, useId} from 'react';

import Button from '@site/src/components/ui/Button';
import Inline from '@site/src/components/ui/Inline';
import type {Question} from '@site/src/domain/quiz';
import {slugLabel} from '@site/src/domain/text/slug';

import ChoiceField from './ChoiceField';
import NumberField from './NumberField';
import OrderField from './OrderField';
import Reasons from './Reasons';
import {strings, verdict} from './strings';
import styles from './styles.module.css';
import type {Outcome, QuestionState} from './useQuestion';

interface QuestionViewProps extends QuestionState {
  question: Question;
  /** Address of the page that treats it, with its slashes; left out on that page itself. */
  path?: string;
  /** The first answer counts. */
  isOnce?: boolean;
  formRef: RefObject<HTMLFieldSetElement | null>;
}

/** One question: a fieldset with its fields, the check and its result, and below them the reasons. */
export default function QuestionView({
  question,
  path,
  isOnce = false,
  formRef,
  outcome,
  ...state
}: QuestionViewProps): ReactNode {
  const statusId = useId();
  const scored = outcome && outcome.score.kind !== 'unreadable';
  return (
    <fieldset
      ref={formRef}
      className={styles.question}
      onChange={state.edit}
      onKeyDown={(event) => isEnter(event) && state.check()}
    >
      <legend className={styles.legend}>
        <Inline text={question.question} />
      </legend>
      <p className={styles.chips}>
        <span>{slugLabel(question.level)}</span>
        <span>{slugLabel(question.step)}</span>
      </p>
      <Field question={question} outcome={outcome} statusId={statusId} {...state} />
      <div className={styles.actions}>
        <Button variant="primary" onClick={state.check}>
          {strings.check}
        </Button>
        {scored && !outcome.restored && !isOnce && (
          <Button onClick={state.reset}>{strings.again}</Button>
        )}
        <Status id={statusId} outcome={outcome} kind={question.kind} />
      </div>
      <details className={styles.reasons} suppressHydrationWarning>
        <summary>{strings.reasons}</summary>
        <Reasons question={question} path={path} answer={scored ? outcome.answer : undefined} />
      </details>
    </fieldset>
  );
}

interface FieldProps extends Pick<QuestionState, 'order' | 'arrange' | 'outcome'> {
  question: Question;
  statusId: string;
}

function Field({question, order, arrange, outcome, statusId}: FieldProps): ReactNode {
  const {kind} = question;
  if (kind === 'order')
    return <OrderField items={question.items} order={order} arrange={arrange} />;
  if (kind === 'number') {
    const invalid = outcome?.score.kind === 'unreadable';
    return <NumberField answer={question.answer} invalid={invalid} statusId={statusId} />;
  }
  return <ChoiceField question={question} />;
}

interface StatusProps {
  id: string;
  outcome: Outcome | undefined;
  kind: Question['kind'];
}

/** The result in a line that is always there, so that nothing moves. A restored one is not read out. */
function Status({id, outcome, kind}: StatusProps): ReactNode {
  const {restored, score} = outcome ?? {};
  return (
    <p
      id={id}
      role="status"
      aria-live={restored ? 'off' : 'polite'}
      className={styles.status}
      data-score={score?.kind}
    >
      {score && (restored ? strings.last(score) : verdict(score, kind))}
    </p>
  );
}

function isEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && event.target instanceof HTMLInputElement;
}
