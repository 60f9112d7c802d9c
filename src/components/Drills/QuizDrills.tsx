import {lazy, Suspense, type ReactNode} from 'react';

import Button from '@site/src/components/ui/Button';
import StorageNotice from '@site/src/components/ui/StorageNotice';
import type {DrillPage} from '@site/src/domain/drill';
import {setFragment} from '@site/src/platform/share';
import {useWholeRecord} from '@site/src/platform/storage';

import DrillForm from './DrillForm';
import PageList from './PageList';
import {strings} from './strings';
import styles from './styles.module.css';
import {useDrill, type OpenedDrill} from './useDrill';

const Sitting = lazy(() => import('./sitting'));

export interface QuizDrillsProps {
  pages: readonly DrillPage[];
  /** Address of the questions of a page. */
  addressOf: (page: string) => string | undefined;
}

/** What to ask, or the drill that the address carries. */
export function QuizDrills({pages, addressOf}: QuizDrillsProps): ReactNode {
  const opened = useDrill(pages);
  const {status} = useWholeRecord();
  return (
    <section className={styles.drills} aria-label={strings.label}>
      <noscript>
        <p>{strings.withoutScript}</p>
      </noscript>
      {opened === 'none' && <DrillForm pages={pages} />}
      {opened === 'reading' && <p className={styles.soft}>{strings.reading}</p>}
      {opened === 'problem' && <Problem />}
      {typeof opened === 'object' && <Asked {...{opened, pages, addressOf}} />}
      <StorageNotice status={status} />
      {typeof opened === 'string' && <PageList pages={pages} />}
    </section>
  );
}

function Problem(): ReactNode {
  return (
    <div className={styles.problem}>
      <p role="alert">{strings.problem}</p>
      <Button onClick={() => setFragment('')}>{strings.another}</Button>
    </div>
  );
}

function Asked({opened, ...props}: QuizDrillsProps & {opened: OpenedDrill}): ReactNode {
  const {drill, unknown, fragment} = opened;
  return (
    <>
      {unknown > 0 && <p>{strings.unknown(unknown)}</p>}
      {drill.questions.length === 0 ? (
        <Problem />
      ) : (
        <Suspense fallback={<p className={styles.soft}>{strings.loading}</p>}>
          <Sitting key={fragment} {...props} {...opened} leave={() => setFragment('')} />
        </Suspense>
      )}
    </>
  );
}
