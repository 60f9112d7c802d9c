/** What an import would do, said before anything is done. */
import type {TravellingRecord} from './exportFile';
import {mergeRecords} from './mergeRecords';
import type {LearnerRecord, StoredRecord} from './types';

/**
 * `add` nothing of that id here · `update` ours changes · `same` nothing to do ·
 * `adopt` this version cannot read it, it is stored for a later one · `keep-ours` one of the two
 * cannot be read by this version, so ours stays · `skip` damaged, not imported.
 */
export type ImportEffect = 'add' | 'update' | 'same' | 'adopt' | 'keep-ours' | 'skip';

export interface ImportStep {
  readonly key: string;
  readonly effect: ImportEffect;
  readonly theirs: StoredRecord;
  /** What will be stored, for `add`, `update` and `adopt`. */
  readonly result?: StoredRecord;
}

/** What importing one record does to what is stored under its key. */
export function importStep(
  ours: StoredRecord | undefined,
  travelling: TravellingRecord,
): ImportStep {
  const {key, stored: theirs} = travelling;
  const step = (effect: ImportEffect, result?: StoredRecord) => ({key, effect, theirs, result});
  if (theirs.state === 'kept') {
    if (theirs.why === 'damaged') return step('skip');
    if (ours === undefined) return step('adopt', theirs);
    const isSame = ours.state === 'kept' && canonical(ours.raw) === canonical(theirs.raw);
    return step(isSame ? 'same' : 'keep-ours');
  }
  if (ours === undefined) return step('add', theirs);
  if (ours.state === 'kept') return step('keep-ours');
  const merged = mergeRecords<LearnerRecord['kind']>(ours.record, theirs.record);
  if (sameBody(merged, ours.record)) return step('same');
  return step('update', {state: 'readable', record: merged});
}

/** The steps of a whole import, in the file's order. `ours` finds what is stored under a key. */
export function planImport(
  records: readonly TravellingRecord[],
  ours: (key: string) => StoredRecord | undefined,
): ImportStep[] {
  return records.map((record) => importStep(ours(record.key), record));
}

function sameBody(a: LearnerRecord, b: LearnerRecord): boolean {
  return canonical(a.body) === canonical(b.body);
}

/** JSON with the names of every object in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
