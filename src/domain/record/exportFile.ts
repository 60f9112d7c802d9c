/** The file in which a learner's whole record travels. */
import {isObject, isTimeMs} from './guards';
import {isEnvelope, readStored, recordKey} from './readStored';
import type {TravellingBoard} from '../whiteboard/importBoard';
import type {StoredRecord} from './types';

export const exportFormat = 'ml-system-design-handbook';
export const exportVersion = 1;
/** The largest file that import reads, in bytes. A full record is far smaller; pictures on whiteboards are not. */
export const exportLimitBytes = 32_000_000;

/** A record on its way: its key and what it is to this version. */
export interface TravellingRecord {
  readonly key: string;
  readonly stored: StoredRecord;
}

export type ExportProblem = 'too-large' | 'not-json' | 'not-ours' | 'newer-file' | 'damaged';

export type ExportFile =
  | {
      readonly ok: true;
      readonly exportedAtMs: number;
      readonly records: TravellingRecord[];
      readonly boards: TravellingBoard[];
    }
  | {readonly ok: false; readonly problem: ExportProblem};

/**
 * The text of an export file: JSON, one line per record and whiteboard so that two files can be compared.
 * What this version does not read travels as it is. A version that knows no whiteboards passes over them.
 */
export function writeExport(
  stored: readonly StoredRecord[],
  exportedAtMs: number,
  boards: readonly TravellingBoard[] = [],
): string {
  const records = stored.map((one) => (one.state === 'readable' ? one.record : one.raw));
  const head = `{"format":"${exportFormat}","version":${exportVersion},"exportedAtMs":${exportedAtMs}`;
  const tail = boards.length === 0 ? '' : `,"whiteboards":[\n${lines(boards)}\n]`;
  return `${head},"records":[\n${lines(records)}\n]${tail}}\n`;
}

function lines(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value) ?? 'null').join(',\n');
}

/**
 * The whiteboards that a file has room for, the smallest first.
 * @param roomBytes what import reads, less what the records take
 */
export function fittingBoards(
  boards: readonly TravellingBoard[],
  roomBytes: number,
): TravellingBoard[] {
  let left = roomBytes;
  const sized = boards.map((board) => ({board, bytes: sizeBytes(JSON.stringify(board))}));
  return sized
    .sort((a, b) => a.bytes - b.bytes)
    .filter(({bytes}) => (left -= bytes + 2) >= 0)
    .map(({board}) => board);
}

/** Length of a text in a file, in bytes of UTF-8. */
export function sizeBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Reads an export file. Says what is wrong with the file as a whole; never throws. */
export function readExport(text: string): ExportFile {
  if (text.length > exportLimitBytes) return {ok: false, problem: 'too-large'};
  const file = parsed(text);
  if (file === undefined) return {ok: false, problem: 'not-json'};
  if (!isObject(file) || file.format !== exportFormat) return {ok: false, problem: 'not-ours'};
  if (typeof file.version !== 'number') return {ok: false, problem: 'damaged'};
  if (file.version > exportVersion) return {ok: false, problem: 'newer-file'};
  if (!Array.isArray(file.records) || !isTimeMs(file.exportedAtMs)) {
    return {ok: false, problem: 'damaged'};
  }
  const {exportedAtMs, records, whiteboards} = file;
  const boards = Array.isArray(whiteboards) ? whiteboards.map(travellingBoard) : [];
  return {ok: true, exportedAtMs, records: records.map(travelling), boards};
}

function travellingBoard(raw: unknown): TravellingBoard {
  if (!isObject(raw) || typeof raw.id !== 'string') return {id: '', drawing: undefined};
  return {id: raw.id, drawing: raw.drawing};
}

function travelling(raw: unknown): TravellingRecord {
  if (!isEnvelope(raw)) return {key: '', stored: {state: 'kept', why: 'damaged', raw}};
  const key = recordKey(raw.kind, raw.id);
  return {key, stored: readStored(key, raw)};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
