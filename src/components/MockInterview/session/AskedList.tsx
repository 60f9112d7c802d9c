import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import {askedNow, type AskedQuestion, type MockBody, type MockCase} from '@site/src/domain/mock';

import Button from '../../ui/Button';
import {strings} from './strings';
import styles from './styles.module.css';

interface AskedListProps {
  of: MockCase;
  body: MockBody;
  onTakeBack: (question: AskedQuestion) => void;
}

/** Questions that were asked, the latest first: how each was understood, and its answer. */
export default function AskedList({of, body, onTakeBack}: AskedListProps): ReactNode {
  const asked = askedNow(body);
  if (asked.length === 0) return null;
  return (
    <dl className={styles.asked} aria-label={strings.asked}>
      {[...asked].reverse().map((question, at) => (
        <div key={`${question.atMs} ${at}`}>
          <dt>{question.text}</dt>
          <Answer of={of} question={question} onTakeBack={onTakeBack} />
        </div>
      ))}
    </dl>
  );
}

function Answer({
  of,
  question,
  onTakeBack,
}: Omit<AskedListProps, 'body'> & {question: AskedQuestion}) {
  const known = of.interview.clarifications.find(({id}) => id === question.found);
  if (!known) return <dd>{strings.none}</dd>;
  return (
    <dd>
      {known.question !== question.text && (
        <span className={styles.understood}>
          <Inline text={strings.understood(known.question)} />
        </span>
      )}
      <Inline text={known.answer} />
      <Button
        variant="quiet"
        aria-label={strings.notMeantOf(question.text)}
        onClick={() => onTakeBack(question)}
      >
        {strings.notMeant}
      </Button>
    </dd>
  );
}
