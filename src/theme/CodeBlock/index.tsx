import {type ReactNode} from 'react';

import styles from './styles.module.css';

interface CodeBlockProps {
  children?: ReactNode;
  className?: string;
  title?: string;
}

/**
 * A block of code as plain text. The theme's own block brings a highlighter of 20 KB to every page, and this
 * handbook shows little code.
 */
export default function CodeBlock({children, className, title}: CodeBlockProps): ReactNode {
  return (
    <div className={styles.block}>
      {title && <div className={styles.title}>{title}</div>}
      <pre className={styles.pre} tabIndex={0}>
        <code className={className}>
          {typeof children === 'string' ? children.trimEnd() : children}
        </code>
      </pre>
    </div>
  );
}
