import {type ReactNode} from 'react';

import {localDay} from '@site/src/platform/clock/useToday';
import {downloadText} from '@site/src/platform/download';
import {printPage} from '@site/src/platform/print';

import Button from '../ui/Button';
import StorageNotice from '../ui/StorageNotice';
import {csvOf} from './csv';
import * as strings from './strings';
import styles from './styles.module.css';
import {TodayView} from './TodayView';
import {todayOf, useProgress, type ProgressData} from './useProgress';

/** The top of the page: what is next and due today, and what can be done with the whole. */
export function Today(data: ProgressData): ReactNode {
  const state = useProgress(data);
  const {records, status, counted, hasFailed, standingOf} = state;
  const save = () => {
    const name = `progress-${localDay(counted?.moment.nowMs ?? 0)}.csv`;
    downloadText(name, csvOf(data.outline.pages, standingOf), 'text/csv');
  };
  return (
    <>
      <TodayView
        {...todayOf(state)}
        hasFailed={hasFailed}
        hasPlan={records.some(({kind}) => kind === 'plan')}
      />
      <div className={styles.actions} role="group" aria-label={strings.today.actions}>
        <Button onClick={printPage}>{strings.today.print}</Button>
        <Button disabled={!counted} onClick={save}>
          {strings.today.save}
        </Button>
      </div>
      <StorageNotice status={status} />
    </>
  );
}
