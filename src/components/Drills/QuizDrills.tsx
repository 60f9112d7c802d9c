import {lazy, Suspense, useRef, type ReactNode} from 'react';

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
  const section = useRef<HTMLElement>(null);
  const leave = () => {
    setFragment('');
    section.current?.focus();
  };
  return (
    <section ref={section} tabIndex={-1} className={styles.drills} aria-label={strings.label}>
      <noscript>
        <p>{strings.withoutScript}</p>
      </noscript>
      {opened === 'none' && <DrillForm pages={pages} />}
      {opened === 'reading' && <p className={styles.soft}>{strings.reading}</p>}
      {opened === 'problem' && <Problem leave={leave} />}
      {typeof opened === 'object' && <Asked {...{opened, pages, addressOf, leave}} />}
      <StorageNotice status={status} />
      {typeof opened === 'string' && <PageList pages={pages} />}
    </section>
  );
}

function Problem({leave}: {leave(): void}): ReactNode {
  return (
    <div className={styles.problem}>
      <p role="alert">{strings.problem}</p>
      <Button onClick={leave}>{strings.another}</Button>
    </div>
  );
}

interface AskedProps extends QuizDrillsProps {
  opened: OpenedDrill;
  /** Goes back to the form, and the focus with it. */
  leave(): void;
}

function Asked({opened, ...props}: AskedProps): ReactNode {
  const {drill, unknown, fragment} = opened;
  return (
    <>
      {unknown > 0 && <p>{strings.unknown(unknown)}</p>}
      {drill.questions.length === 0 ? (
        <Problem leave={props.leave} />
      ) : (
        <Suspense fallback={<p className={styles.soft}>{strings.loading}</p>}>
          <Sitting key={fragment} {...props} {...opened} />
        </Suspense>
      )}
    </>
  );
}
