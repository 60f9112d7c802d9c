import {type ReactNode, type Ref} from 'react';

import type {Level} from '@site/src/domain/content/vocabulary';

import {ADDS} from './strings';
import styles from './styles.module.css';

interface Props {
  at: Level;
  open: boolean;
  children: ReactNode;
  ref?: Ref<HTMLDetailsElement>;
}

/** The reader may have closed it, or the head script: React leaves `open` alone after the first render. */
export function LevelView({at, open, children, ref}: Props): ReactNode {
  return (
    <details
      className={styles.level}
      data-level={at}
      open={open}
      ref={ref}
      suppressHydrationWarning
    >
      <summary className={styles.summary}>{ADDS[at]}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
