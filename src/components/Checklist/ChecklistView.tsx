import {type ReactNode, type RefObject} from 'react';

import type {SharedChecklist} from '@site/src/domain/share';
import type {StoreStatus} from '@site/src/platform/storage';

import Button from '../ui/Button';
import ShareButton from '../ui/ShareButton';
import StorageNotice from '../ui/StorageNotice';
import * as strings from './strings';
import styles from './styles.module.css';

export interface ChecklistViewProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly tickedCount: number;
  readonly itemCount: number;
  /** How many ticks the last clearing removed, while it can be undone. */
  readonly clearedCount: number | undefined;
  /** What was just done, said aloud. */
  readonly said: string;
  readonly status: StoreStatus;
  readonly shared: () => SharedChecklist;
  onClear(): void;
  onUndo(): void;
}

export default function ChecklistView(props: ChecklistViewProps): ReactNode {
  const {id, title, tickedCount, itemCount, clearedCount} = props;
  const canUndo = clearedCount !== undefined;
  return (
    <div className={styles.checklist} id={id} role="group" aria-labelledby={`${id}--title`}>
      <div className={styles.head}>
        <p className={styles.title} id={`${id}--title`}>
          {title}
        </p>
        <p className={styles.progress} data-done={tickedCount === itemCount || undefined}>
          {strings.progress(tickedCount, itemCount)}
        </p>
      </div>
      <progress className={styles.bar} aria-hidden="true" value={tickedCount} max={itemCount} />
      <div className={styles.items} ref={props.listRef}>
        {props.children}
      </div>
      <div className={styles.foot}>
        <div className={styles.actions}>
          <Button
            variant="quiet"
            disabled={!canUndo && tickedCount === 0}
            onClick={canUndo ? props.onUndo : props.onClear}
          >
            {canUndo ? strings.undo : strings.clearAll}
          </Button>
          <ShareButton what={props.shared} kind="checklist">
            {strings.share}
          </ShareButton>
        </div>
        <StorageNotice status={props.status} />
        <p role="status" className="sr-only">
          {props.said}
        </p>
      </div>
    </div>
  );
}
