import {type ReactNode, useEffect, useRef} from 'react';

import Button from '@site/src/components/ui/Button';
import StorageNotice from '@site/src/components/ui/StorageNotice';
import type {StoreStatus} from '@site/src/platform/storage';

import {recallStrings as words} from './strings';
import styles from './styles.module.css';

interface RecallOutcomeProps {
  asked: number;
  missed: string[];
  /** When it comes back, as a sentence; undefined while nothing is stored. */
  back: string | undefined;
  status: StoreStatus;
  again(): void;
}

/** What came of it, and when the diagram comes back. */
export function RecallOutcome({asked, missed, back, status, again}: RecallOutcomeProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({preventScroll: true}), []);
  return (
    <div className={styles.form}>
      <div role="status" className={styles.told}>
        <p className={styles.way}>{words.result(asked - missed.length, asked)}</p>
        {missed.length > 0 && <p>{words.missed(missed)}</p>}
        {back && <p className={styles.soft}>{back}</p>}
      </div>
      <div className={styles.actions}>
        <Button ref={button} variant="primary" onClick={again}>
          {words.again}
        </Button>
      </div>
      <StorageNotice status={status} />
    </div>
  );
}
