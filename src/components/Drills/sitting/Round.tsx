import {type ReactNode, useEffect, useRef, useState} from 'react';

import Button from '@site/src/components/ui/Button';
import type {DrillResult} from '@site/src/domain/drill';

import type {DrilledQuestion} from '.';
import AskedQuestion from './AskedQuestion';
import {strings} from './strings';
import styles from './styles.module.css';

interface RoundProps {
  questions: readonly DrilledQuestion[];
  finish(results: readonly DrillResult[]): void;
  leave(): void;
}

/** One question at a time. The first answer that can be read counts; one may also pass. */
export default function Round({questions, finish, leave}: RoundProps): ReactNode {
  const [at, setAt] = useState(0);
  const [results, setResults] = useState<readonly DrillResult[]>([]);
  const place = useRef<HTMLParagraphElement>(null);
  const current = questions[at]!;
  const isLast = at === questions.length - 1;
  const hasAnswer = results[at] !== undefined;
  useEffect(() => place.current?.focus({preventScroll: true}), [at]);

  const report = (result: DrillResult) => {
    if (!hasAnswer) setResults([...results, result]);
  };
  const next = () => {
    const all = hasAnswer ? results : [...results, 'open' as const];
    setResults(all);
    if (isLast) finish(all);
    else setAt(at + 1);
  };
  return (
    <section className={styles.room} aria-label={strings.label}>
      <p ref={place} tabIndex={-1} className={styles.place}>
        {strings.place(at, questions.length)}
      </p>
      <AskedQuestion key={current.id} of={current} report={report} />
      <div className={styles.actions}>
        <Button variant={hasAnswer ? 'primary' : 'plain'} onClick={next}>
          {isLast && hasAnswer ? strings.finish : hasAnswer ? strings.next : strings.pass}
        </Button>
        <Button variant="quiet" onClick={leave}>
          {strings.leave}
        </Button>
      </div>
    </section>
  );
}
