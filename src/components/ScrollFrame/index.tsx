import {type ReactNode} from 'react';

import styles from './styles.module.css';
import {useOverflow} from './useOverflow';

export interface ScrollFrameProps {
  /** names the frame for screen readers, e.g. 'Table: Feature, Source' */
  label: string;
  children: ReactNode;
}

/**
 * Holds what may be wider than the page, a table or a formula: it scrolls by itself and takes the keyboard's
 * focus, so that it can be scrolled without a pointer. Where everything fits it is no stop for the Tab key.
 */
export function ScrollFrame({label, children}: ScrollFrameProps): ReactNode {
  const {ref, overflows} = useOverflow();
  return (
    <div
      ref={ref}
      className={styles.frame}
      role="group"
      aria-label={label}
      tabIndex={overflows ? 0 : undefined}
    >
      {children}
    </div>
  );
}
