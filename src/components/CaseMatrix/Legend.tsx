import {type ReactNode} from 'react';

import {strings} from './strings';
import styles from './styles.module.css';

/** What the marks of the table mean. A screen reader hears the words themselves. */
export function Legend(): ReactNode {
  return (
    <p className={styles.legend} aria-hidden="true">
      <span>
        <span className={styles.needs}>{strings.marks.needs}</span> {strings.legend.needs}
      </span>
      <span>
        <span className={styles.uses}>{strings.marks.uses}</span> {strings.legend.uses}
      </span>
      <span>
        <span className={styles.tick}>{strings.marks.read}</span> {strings.legend.read}
      </span>
    </p>
  );
}

/** A tick that has its room from the start. */
export function Tick({isRead}: {isRead: boolean}): ReactNode {
  return (
    <span className={styles.tick} data-read={isRead || undefined}>
      <span aria-hidden="true">{isRead && strings.marks.read}</span>
      {isRead && <span className={styles.spoken}>{strings.read}</span>}
    </span>
  );
}
