import type {ReactNode} from 'react';

import type {Line} from './Plot';
import styles from './styles.module.css';

export function Legend({lines}: {lines: readonly Line[]}): ReactNode {
  return (
    <ul className={styles.legend}>
      {lines.map(({label, look}) => (
        <li key={look}>
          <svg className={styles.swatch} viewBox="0 0 28 8" aria-hidden="true">
            <path className={styles[look]} d="M1 4h26" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
