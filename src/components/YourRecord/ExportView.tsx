import {type ReactNode} from 'react';

import Button from '../ui/Button';
import type {YourRecordViewProps} from './YourRecordView';
import {dateText} from './dateText';
import * as strings from './strings';
import styles from './styles.module.css';

interface ExportViewProps extends Pick<
  YourRecordViewProps,
  'boards' | 'exported' | 'lastExportAtMs' | 'onExport'
> {
  isEmpty: boolean;
}

/** What an export holds, and when the last one was made. */
export default function ExportView(props: ExportViewProps): ReactNode {
  const {boards, exported, isEmpty, lastExportAtMs, onExport} = props;
  return (
    <>
      <p>{strings.exportNote}</p>
      <div className={styles.actions}>
        <Button variant="primary" disabled={isEmpty} onClick={onExport}>
          {strings.exportButton}
        </Button>
        {lastExportAtMs !== undefined && (
          <span className={styles.soft}>{strings.lastExport(dateText(lastExportAtMs))}</span>
        )}
      </div>
      <p role="status" className={styles.held}>
        {exported || (boards && strings.boardsNote(boards.count, boards.bytes))}
      </p>
    </>
  );
}
