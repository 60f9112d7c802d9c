import {type ReactNode, useEffect, useState} from 'react';

import Inline from '@site/src/components/ui/Inline';
import {textAt, type MockBody, type MockCase} from '@site/src/domain/mock';

import Button from '../../ui/Button';
import styles from '../clock.module.css';
import {putProbes} from './Probes';
import {strings} from './strings';

/**
 * The latest question of the interviewer, as long as nobody has gone to it or answered: it may stand far below, or behind
 * the whiteboard. The line is announced, so it is there before there is a question.
 */
export default function ProbeNews({of, body}: {of: MockCase; body: MockBody}): ReactNode {
  const [seen, setSeen] = useState('');
  const latest = putProbes(of, body)[0];
  const isNew =
    latest && latest.id !== seen && !textAt(body, {of: 'answers', id: latest.id}).trim();
  const id = latest?.id;
  useEffect(() => {
    if (!id) return;
    // Gone at once when it is gone to: later, the line would move what a finger is about to press.
    const look = ({target}: FocusEvent) =>
      (target as Element).closest(`[data-probe="${id}"]`) && setSeen(id);
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, [id]);
  const go = () => document.querySelector<HTMLElement>(`[data-probe="${id}"] textarea`)?.focus();
  return (
    <>
      <p className={styles.news} role="status">
        {isNew && <Inline text={strings.arrived(latest.question)} />}
      </p>
      {isNew && (
        <Button className={styles.go} onClick={go}>
          {strings.goToProbe}
        </Button>
      )}
    </>
  );
}
