import {type ReactNode} from 'react';

import type {ShownReference} from '@site/src/domain/citation';
import Inline from '@site/src/components/ui/Inline';

import {SEEN, TAKE} from './strings';
import styles from './styles.module.css';

/** One entry of the list, formatted like a CSL author-date bibliography. */
export function ReferenceView({reference}: {reference: ShownReference}): ReactNode {
  const {key, authors, issued, title, container, details, url, claim, seen, seenOn} = reference;
  return (
    <li id={`ref-${key}`} className={styles.reference}>
      {withStop(authors)} ({issued}). <a href={url}>{title}</a>
      {endsSentence(title) ? ' ' : '. '}
      {container && <cite>{container}</cite>}
      {container && details && ', '}
      {details}
      {(container || details) && '.'}
      <div className={styles.take}>
        <b>{TAKE}</b> <Inline text={claim} />
      </div>
      <div className={styles.seen}>
        {SEEN[seen] ?? seen}, {seenOn}
      </div>
    </li>
  );
}

function withStop(names: string): string {
  return names.endsWith('.') ? names : `${names}.`;
}

function endsSentence(title: string): boolean {
  return /[.?!]$/.test(title);
}
