import type {ReactNode} from 'react';

import styles from './styles.module.css';

const PUBLISHED = (text: string) => `published: ${text}`;

interface ValueViewProps {
  text: string;
  /** The number as the author published it. */
  published: string;
}

export function ValueView({text, published}: ValueViewProps): ReactNode {
  if (text === published) return <span className={styles.value}>{text}</span>;
  return (
    <span className={styles.changed} title={PUBLISHED(published)}>
      {text}
      <span className="sr-only"> ({PUBLISHED(published)})</span>
    </span>
  );
}
