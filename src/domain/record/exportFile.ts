/** The file in which a learner's whole record travels. */
import {isObject, isTimeMs} from './guards';
import {isEnvelope, readStored, recordKey} from './readStored';
import type {StoredRecord} from './types';

export const exportFormat = 'ml-system-design-handbook';
export const exportVersion = 1;
/** The largest file that import reads, in bytes; a full record is far smaller. */
export const exportLimitBytes = 5_000_000;

/** A record on its way: its key and what it is to this version. */
export interface TravellingRecord {
  readonly key: string;
  readonly stored: StoredRecord;
}

export type ExportProblem = 'too-large' | 'not-json' | 'not-ours' | 'newer-file' | 'damaged';

export type ExportFile =
  | {readonly ok: true; readonly exportedAtMs: number; readonly records: TravellingRecord[]}
  | {readonly ok: false; readonly problem: ExportProblem};

/**
 * The text of an export file: JSON, one line per record so that two files can be compared.
 * Records that this version does not read travel as they are.
 */
export function writeExport(stored: readonly StoredRecord[], exportedAtMs: number): string {
  const records = stored.map((one) => (one.state === 'readable' ? one.record : one.raw));
  const lines = records.map((record) => JSON.stringify(record) ?? 'null').join(',\n');
  const head = `{"format":"${exportFormat}","version":${exportVersion},"exportedAtMs":${exportedAtMs}`;
  return `${head},"records":[\n${lines}\n]}\n`;
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
  return {ok: true, exportedAtMs: file.exportedAtMs, records: file.records.map(travelling)};
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
