import {type ReactNode} from 'react';

import type {Missing} from './drawing';
import styles from './styles.module.css';

/** Only in `npm start`: what is wrong, and the fence as it was written. */
export function MissingDiagram({id, of}: {id: string; of: Missing}): ReactNode {
  return (
    <figure id={id} className={styles.missing}>
      <figcaption>{of.missing}</figcaption>
      <pre>{of.source}</pre>
    </figure>
  );
}
