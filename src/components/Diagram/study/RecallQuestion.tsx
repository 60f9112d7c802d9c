import {type ReactNode, type SyntheticEvent, useEffect, useRef} from 'react';

import Button from '@site/src/components/ui/Button';

import {recallStrings as words} from './strings';
import styles from './styles.module.css';

interface RecallQuestionProps {
  /** Counted from 1, as in the drawing. */
  number: number;
  of: number;
  hint: string;
  /** What came of the last try. */
  said: string;
  answer(typed: string): void;
  show(): void;
  skip(): void;
  finish(): void;
}

/** Asks for one hidden label. Enter checks; what was typed stays until it is right. */
export function RecallQuestion(props: RecallQuestionProps): ReactNode {
  const {number, of, hint, said, answer, show, skip, finish} = props;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!field.current) return;
    field.current.value = '';
    field.current.focus({preventScroll: true});
  }, [number]);
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    const typed = field.current?.value.trim();
    if (typed) answer(typed);
    field.current?.focus({preventScroll: true});
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <div role="status" className={styles.told}>
        <p className={styles.said}>{said}</p>
        <p className={styles.soft}>
          {words.place(number, of)}
          {hint && ` · ${hint}`}
        </p>
      </div>
      <div className={styles.row}>
        <input
          ref={field}
          className={styles.field}
          aria-label={words.field(number)}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="done"
          maxLength={80}
        />
        <Button type="submit" variant="primary">
          {words.check}
        </Button>
      </div>
      <div className={styles.actions}>
        <Button onClick={show}>{words.show}</Button>
        <Button onClick={skip}>{words.skip}</Button>
        <Button variant="quiet" onClick={finish}>
          {words.finish}
        </Button>
      </div>
    </form>
  );
}
