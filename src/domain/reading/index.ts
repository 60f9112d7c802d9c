import type {LearnerRecord} from '../record';
import type {ReadingBody} from './types';

export type {ReadingBody, ReadingMark} from './types';

type ReadingChange = (current: ReadingBody | undefined, nowMs: number) => ReadingBody;

/** The reader stayed on a section; '' is what stands before the first one. */
export function stayed(section: string): ReadingChange {
  return (current, nowMs) => ({...current, stays: {...current?.stays, [section]: nowMs}});
}

/** The reader says that the page is read, or that it is not. */
export function marked(isRead: boolean): ReadingChange {
  return (current, nowMs) => ({stays: {}, ...current, mark: {isRead, atMs: nowMs}});
}

/** When the reader said that the page is read, in milliseconds since the epoch; undefined when it is not. */
export function readAtMs(body: ReadingBody | undefined): number | undefined {
  return body?.mark?.isRead ? body.mark.atMs : undefined;
}

/** Ids of the pages that are marked as read. */
export function pagesRead(records: readonly LearnerRecord[]): string[] {
  return records.flatMap((record) =>
    isReading(record) && readAtMs(record.body) !== undefined ? [record.id] : [],
  );
}

export function isReading(record: LearnerRecord): record is LearnerRecord<'reading'> {
  return record.kind === 'reading';
}
