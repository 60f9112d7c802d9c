import overview from '@generated/content-index/default/overview.json';
import {type ReactNode, useEffect, useState} from 'react';

import type {Overview} from '@site/src/domain/content/overview';
import {siteStore, useWholeRecord} from '@site/src/platform/storage';
import {isPersisted} from '@site/src/platform/storage/persistence';

import YourRecordView from './YourRecordView';
import * as strings from './strings';
import {useImport} from './useImport';

const {pages} = overview as unknown as Overview;
const find = (page: string) => (Object.hasOwn(pages, page) ? pages[page] : undefined);

/** Everything that the handbook keeps in this browser: shown, exported, imported, erased. */
export function YourRecord(): ReactNode {
  const whole = useWholeRecord();
  const importing = useImport();
  const [said, setSaid] = useState('');
  const persisted = usePersisted();
  return (
    <YourRecordView
      {...whole}
      {...{find, importing, said}}
      isPersisted={persisted}
      lastExportAtMs={lastExport(whole.records)}
      onExport={() => void exportRecord()}
      onErase={() => void erase().then(setSaid)}
      onRemove={(key) => siteStore().changeStored(key, () => undefined)}
    />
  );
}

async function exportRecord(): Promise<void> {
  const {downloadExport} = await import('@site/src/platform/storage/transfer');
  downloadExport(siteStore());
}

async function erase(): Promise<string> {
  try {
    await siteStore().eraseAll();
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

export default YourRecord;
