import {type ReactNode, useId} from 'react';
import Link from '@docusaurus/Link';

import Inline from '@site/src/components/ui/Inline';

import {type ShownTerm} from './shownTerm';
import {MORE} from './strings';
import styles from './styles.module.css';

interface Props {
  term: ShownTerm;
  children: ReactNode;
}

/**
 * A native popover in the browser's top layer: nothing moves, nothing clips it, Esc and a tap elsewhere close
 * it. Every element is allowed within a paragraph. The definition also describes the button, so that a
 * screen reader reads it on focus. Hover and focus are added for all terms at once (bubbles.ts).
 */
export function TermView({term, children}: Props): ReactNode {
  const id = useId();
  return (
    <span className={styles.term} data-term={term.id}>
      <button
        type="button"
        className={styles.word}
        popoverTarget={id}
        popoverTargetAction="show"
        aria-describedby={`${id}text`}
      >
        {children}
      </button>
      <span popover="auto" id={id} className={styles.bubble}>
        <b className={styles.name}>{term.term}</b>
        <span id={`${id}text`}>
          <Inline text={term.definition} />
        </span>
        {term.treatedIn && (
          <Link className={styles.more} to={term.treatedIn}>
            {MORE}
          </Link>
        )}
      </span>
    </span>
  );
}
