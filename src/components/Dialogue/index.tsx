import {type ReactNode} from 'react';

import {LABEL} from './strings';
import styles from './styles.module.css';

/**
 * A conversation between the candidate and the interviewer. The pipeline (plugins/mdx/dialogue.ts) marks each
 * item of the list with its speaker and the block quote in it as the reason.
 */
export function Dialogue({children}: {children: ReactNode}): ReactNode {
  return (
    <div className={styles.dialogue} role="group" aria-label={LABEL}>
      {children}
    </div>
  );
}
