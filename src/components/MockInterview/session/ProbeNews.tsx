import {type ReactNode, useState} from 'react';

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
  const go = () => {
    if (!latest) return;
    document.querySelector<HTMLElement>(`[data-probe="${latest.id}"] textarea`)?.focus();
    setSeen(latest.id);
  };
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
