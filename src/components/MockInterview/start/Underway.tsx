import {type ReactNode} from 'react';

import {elapsedOf, minutesText} from '@site/src/domain/mock';
import {attemptAddress} from '@site/src/domain/mock/address';
import type {Attempt} from '@site/src/domain/mock/history';
import {setSearch} from '@site/src/platform/address';

import Button from '../../ui/Button';
import {strings} from './strings';
import styles from './styles.module.css';

interface UnderwayProps {
  attempt: Attempt | undefined;
  titleOf: (page: string) => string;
  isRead: boolean;
}

/** The attempt that was begun and not ended. The line keeps its place while the record is being read. */
export default function Underway({attempt, titleOf, isRead}: UnderwayProps): ReactNode {
  if (!attempt) {
    return <p className={styles.underway}>{isRead && strings.noneUnderway}</p>;
  }
  const {id, page, body} = attempt;
  return (
    <div className={styles.underway} data-attempt="">
      <span>{strings.underway(titleOf(page), minutesText(elapsedOf(body.clock)))}</span>
      <Button variant="primary" onClick={() => setSearch(attemptAddress(id), true)}>
        {strings.goOn}
      </Button>
      {body.role === 'candidate' && (
        <Button onClick={() => setSearch(attemptAddress(id, true), true)}>{strings.watch}</Button>
      )}
    </div>
  );
}
