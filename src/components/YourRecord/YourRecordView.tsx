import {type ReactNode} from 'react';

import type {WholeRecord} from '@site/src/platform/storage';

import ConfirmButton from '../ui/ConfirmButton';
import ExportView from './ExportView';
import ImportView from './ImportView';
import KeptView from './KeptView';
import StoredView from './StoredView';
import * as strings from './strings';
import styles from './styles.module.css';
import {summarize} from './summary';
import type {BoardsStored} from './useBoards';
import type {ImportState} from './useImport';

export interface YourRecordViewProps extends WholeRecord {
  readonly isPersisted: boolean | undefined;
  readonly lastExportAtMs: number | undefined;
  /** What the last action did, said aloud. */
  readonly said: string;
  readonly importing: ImportState;
  /** What an export left out. */
  readonly exported: string;
  readonly boards: BoardsStored | undefined;
  find(page: string): {title: string; path: string} | undefined;
  onExport(): void;
  onErase(): void;
  onRemove(key: string): void;
}

export default function YourRecordView(props: YourRecordViewProps): ReactNode {
  const {records, kept, status} = props;
  const count = records.filter(({kind}) => kind !== 'meta').length + kept.length;
  const isEmpty = count === 0;
  return (
    <div className={styles.record}>
      <noscript>
        <p className={styles.trouble}>{strings.withoutScript}</p>
      </noscript>
      <section className={styles.stored}>
        <h2>{strings.stored}</h2>
        <StoredView {...props} pages={summarize(records)} />
      </section>
      {kept.length > 0 && (
        <section>
          <h2>{strings.keptTitle}</h2>
          <KeptView kept={kept} remove={props.onRemove} />
        </section>
      )}
      <section>
        <h2>{strings.exportTitle}</h2>
        <ExportView {...props} isEmpty={isEmpty} />
      </section>
      <section>
        <h2>{strings.importTitle}</h2>
        <ImportView {...props.importing} />
      </section>
      <section>
        <h2>{strings.eraseTitle}</h2>
        <p>{strings.eraseNote}</p>
        <ConfirmButton
          question={strings.confirmErase(count)}
          yes={strings.eraseNow}
          no={strings.keep}
          disabled={isEmpty || status.state === 'loading'}
          onYes={props.onErase}
        >
          {strings.eraseButton}
        </ConfirmButton>
        <p role="status" className={styles.soft}>
          {props.said}
        </p>
      </section>
    </div>
  );
}
