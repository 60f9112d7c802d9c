import {type ReactNode, useEffect, useState} from 'react';

import {siteStore, useWholeRecord} from '@site/src/platform/storage';
import {isPersisted} from '@site/src/platform/storage/persistence';

import YourRecordView from './YourRecordView';
import {siteBoards} from './siteBoards';
import * as strings from './strings';
import {useBoards} from './useBoards';
import {useImport} from './useImport';

export interface RecordPanelProps {
  /** Title and address of a page, if this copy of the handbook has it. */
  find(page: string): {title: string; path: string} | undefined;
}

/** The record, wired to the store of this browser. */
export default function RecordPanel({find}: RecordPanelProps): ReactNode {
  const whole = useWholeRecord('in bursts');
  const importing = useImport();
  const [said, setSaid] = useState('');
  const [exported, setExported] = useState('');
  const boards = useBoards(`${whole.records.length} ${importing.at.done} ${said}`);
  const persisted = usePersisted();
  return (
    <YourRecordView
      {...whole}
      {...{find, importing, said, exported, boards}}
      isPersisted={persisted}
      lastExportAtMs={lastExport(whole.records)}
      onExport={() => void exportRecord().then(setExported)}
      onErase={() => void erase().then(setSaid)}
      onRemove={(key) => siteStore().changeStored(key, () => undefined)}
    />
  );
}

/** @returns what could not go along */
async function exportRecord(): Promise<string> {
  const {downloadExport} = await import('@site/src/platform/storage/transfer');
  const {boardsLeftOut} = await downloadExport(siteStore(), await siteBoards());
  return strings.boardsLeftOut(boardsLeftOut);
}

async function erase(): Promise<string> {
  try {
    await siteStore().eraseAll();
    const {eraseBoards} = await import('@site/src/platform/whiteboard/erase');
    await eraseBoards();
    return strings.erased;
  } catch {
    return strings.eraseFailed;
  }
}

function lastExport(records: ReturnType<typeof useWholeRecord>['records']): number | undefined {
  const meta = records.find(({kind}) => kind === 'meta');
  return (meta?.body as {lastExportAtMs?: number} | undefined)?.lastExportAtMs;
}

/** Whether the browser promises to keep the storage; undefined until it has answered. */
function usePersisted(): boolean | undefined {
  const [persisted, setPersisted] = useState<boolean>();
  useEffect(() => {
    void isPersisted().then(setPersisted);
  }, []);
  return persisted;
}
