/** The whole record as a file, out and in. */
import {
  exportLimitBytes,
  readExport,
  writeExport,
  type ExportProblem,
  type TravellingRecord,
} from '@site/src/domain/record/exportFile';
import {importStep, planImport, type ImportStep} from '@site/src/domain/record/importPlan';
import {downloadText, readTextFile} from '../download';
import type {Store} from './types';

/** What the record knows about itself stays at home. */
const staysHome = (key: string) => key.startsWith('meta:');

/** The text of an export of everything, and a note in the record that it was made. */
export function exportAll(store: Store, nowMs: number): string {
  const readable = store
    .all()
    .filter(({kind}) => kind !== 'meta')
    .map((record) => ({state: 'readable', record}) as const);
  const kept = store.kept().map(({why, raw}) => ({state: 'kept', why, raw}) as const);
  store.change('meta', 'site', (meta) => ({...meta, lastExportAtMs: nowMs}));
  return writeExport([...readable, ...kept], nowMs);
}

/** Hands the reader an export of everything as a file. */
export function downloadExport(store: Store): void {
  const nowMs = Date.now();
  const day = new Date(nowMs).toISOString().slice(0, 10);
  downloadText(`handbook-record-${day}.json`, exportAll(store, nowMs));
}

export type ImportPlan =
  | {readonly ok: true; readonly exportedAtMs: number; readonly steps: readonly ImportStep[]}
  | {readonly ok: false; readonly problem: ExportProblem};

/** What importing a file would do; changes nothing. */
export async function planImportOf(store: Store, file: File): Promise<ImportPlan> {
  const text = await readTextFile(file, exportLimitBytes);
  if (text === undefined) return {ok: false, problem: 'too-large'};
  const read = readExport(text);
  if (!read.ok) return read;
  const records = read.records.filter(({key}) => !staysHome(key));
  const steps = planImport(records, (key) => store.storedAt(key));
  return {ok: true, exportedAtMs: read.exportedAtMs, steps};
}

/** Does what the plan said, each record merged again with what is stored by then. */
export async function importAll(store: Store, steps: readonly ImportStep[]): Promise<void> {
  for (const {key, theirs} of steps) {
    const travelling: TravellingRecord = {key, stored: theirs};
    store.changeStored(key, (current) => importStep(current, travelling).result ?? 'leave');
  }
  await store.settled();
}
