import {type ReactNode} from 'react';

import {sayAloud, type MockBody} from '@site/src/domain/mock';

import Button from '../../ui/Button';
import type {Step} from '../useAttempt';
import {strings} from './strings';
import styles from './styles.module.css';

interface UnwrittenProps {
  score: number;
  body: MockBody;
  /** Something is drawn, which may be what the score rests on. */
  hasDrawn: boolean;
  act: (step: Step) => void;
}

/** Beside a score with nothing written behind it: says so once, and takes the reader's word that it was spoken. */
export default function Unwritten({score, body, hasDrawn, act}: UnwrittenProps): ReactNode {
  if (body.aloud?.isAloud) {
    return <p className={styles.soft}>{strings.spoken}</p>;
  }
  return (
    <div className={styles.unwritten}>
      <p>{hasDrawn ? strings.onlyDrawn(score) : strings.unwritten(score)}</p>
      <Button
        onClick={(event) => {
          const box = event.currentTarget.closest('article')?.querySelector('textarea');
          act((current, nowMs) => sayAloud(current, true, nowMs));
          box?.focus();
        }}
      >
        {strings.spokeAloud}
      </Button>
    </div>
  );
}
