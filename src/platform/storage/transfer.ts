/** The whole record as a file, out and in, with the whiteboards of its mock interviews. */
import {
  exportLimitBytes,
  fittingBoards,
  readExport,
  sizeBytes,
  writeExport,
  type ExportProblem,
  type TravellingRecord,
} from '@site/src/domain/record/exportFile';
import {importStep, planImport, type ImportStep} from '@site/src/domain/record/importPlan';
import {
  boardStep,
  type BoardStep,
  type TravellingBoard,
} from '@site/src/domain/whiteboard/importBoard';
import {downloadText, readTextFile} from '../download';
import type {BoardShelf} from '../whiteboard/shelf';
import type {Store} from './types';

/** What the record knows about itself stays at home. */
const staysHome = (key: string) => key.startsWith('meta:');

export interface Exported {
  readonly text: string;
  /** Whiteboards for which the file had no room; undefined when none of them could be read. */
  readonly boardsLeftOut: number | undefined;
}

/** An export of everything, and a note in the record that it was made. Whiteboards never keep the record from leaving. */
export async function exportAll(store: Store, shelf: BoardShelf, nowMs: number): Promise<Exported> {
  const boards = await shelf.all().catch(() => undefined);
  const readable = store
    .all()
    .filter(({kind}) => kind !== 'meta')
    .map((record) => ({state: 'readable', record}) as const);
  const kept = store.kept().map(({why, raw}) => ({state: 'kept', why, raw}) as const);
  store.change('meta', 'site', (meta) => ({...meta, lastExportAtMs: nowMs}));
  const records = [...readable, ...kept];
  const room = exportLimitBytes - sizeBytes(writeExport(records, nowMs)) - 100;
  const fitting = fittingBoards(boards ?? [], room);
  const boardsLeftOut = boards && boards.length - fitting.length;
  return {text: writeExport(records, nowMs, fitting), boardsLeftOut};
}

/** Hands the reader an export of everything as a file. @returns as `exportAll` */
export async function downloadExport(store: Store, shelf: BoardShelf): Promise<Exported> {
  const nowMs = Date.now();
  const day = new Date(nowMs).toISOString().slice(0, 10);
  const exported = await exportAll(store, shelf, nowMs);
  downloadText(`handbook-record-${day}.json`, exported.text);
  return exported;
}

export interface ReadPlan {
  readonly ok: true;
  readonly exportedAtMs: number;
  readonly sizeBytes: number;
  readonly steps: readonly ImportStep[];
  readonly boards: readonly BoardStep[];
}

export type ImportPlan = ReadPlan | {readonly ok: false; readonly problem: ExportProblem};

/** What importing a file would do; changes nothing. */
export async function planImportOf(
  store: Store,
  shelf: BoardShelf,
  file: File,
): Promise<ImportPlan> {
  const text = await readTextFile(file, exportLimitBytes);
  if (text === undefined) return {ok: false, problem: 'too-large'};
  const read = readExport(text);
  if (!read.ok) return read;
  const records = read.records.filter(({key}) => !staysHome(key));
  const steps = planImport(records, (key) => store.storedAt(key));
  const boards = await planBoards(shelf, read.boards);
  return {ok: true, exportedAtMs: read.exportedAtMs, sizeBytes: file.size, steps, boards};
}

async function planBoards(
  shelf: BoardShelf,
  boards: readonly TravellingBoard[],
): Promise<BoardStep[]> {
  if (boards.length === 0) return [];
  const stored = await shelf.all().catch(() => []);
  const ours = new Map(stored.map(({id, drawing}) => [id, drawing]));
  return boards.map((board) => boardStep(ours.get(board.id), board));
}

/**
 * Does what the plan said, everything merged again with what is stored by then.
 * @returns how many whiteboards could not be stored
 */
export async function importAll(
  store: Store,
  shelf: BoardShelf,
  {steps, boards}: Pick<ReadPlan, 'steps' | 'boards'>,
): Promise<number> {
  for (const {key, theirs} of steps) {
    const travelling: TravellingRecord = {key, stored: theirs};
    store.changeStored(key, (current) => importStep(current, travelling).result ?? 'leave');
  }
  await store.settled();
  const joined = boards.map(({id, theirs}) => theirs && shelf.join(id, theirs));
  const ends = await Promise.allSettled(joined);
  return ends.filter(({status}) => status === 'rejected').length;
}
