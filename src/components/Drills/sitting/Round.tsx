import {type ReactNode, useEffect, useRef, useState} from 'react';

import Button from '@site/src/components/ui/Button';

import type {DrilledQuestion} from '.';
import AskedQuestion from './AskedQuestion';
import BeginAgain from './BeginAgain';
import {strings} from './strings';
import styles from './styles.module.css';
import type {SittingState} from './useSitting';

interface RoundProps {
  questions: readonly DrilledQuestion[];
  sitting: SittingState;
  leave(): void;
}

/** One question at a time. The first answer that can be read counts; one may also pass. */
export default function Round({questions, sitting, leave}: RoundProps): ReactNode {
  const {place: at, results} = sitting;
  const place = useRef<HTMLParagraphElement>(null);
  const [firstAt] = useState(at);
  const current = questions[at]!;
  const isLast = at === questions.length - 1;
  const hasAnswer = results[at] !== undefined;
  const isBegun = at > 0 || hasAnswer;
  useEffect(() => place.current?.focus({preventScroll: true}), [at]);
  return (
    <section className={styles.room} aria-label={strings.label}>
      <p ref={place} tabIndex={-1} className={styles.place}>
        {strings.place(at, questions.length)}
        {at > 0 && at === firstAt && ` · ${strings.resumed}`}
      </p>
      <AskedQuestion
        key={current.id}
        of={current}
        wasAnswered={hasAnswer}
        report={(result) => sitting.report(current.id, result)}
      />
      <div className={styles.actions}>
        <Button variant={hasAnswer ? 'primary' : 'plain'} onClick={() => sitting.goOn(current.id)}>
          {isLast && hasAnswer ? strings.finish : hasAnswer ? strings.next : strings.pass}
        </Button>
        <Button variant="quiet" onClick={leave}>
          {strings.leave}
        </Button>
        {isBegun && <BeginAgain onYes={sitting.beginAgain} />}
      </div>
    </section>
  );
}
