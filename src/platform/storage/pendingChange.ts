import type {StoredRecord} from '@site/src/domain/record';
import type {StoredChange} from './types';

/** A change on its way to the database, remembered until it is there. */
export interface PendingChange {
  readonly key: string;
  readonly change: StoredChange;
  readonly nowMs: number;
  /** A widget's change goes on from nothing where a kept record lies, and is never written there. */
  readonly passesKept: boolean;
}

/** The record after a change. */
export function applied(
  current: StoredRecord | undefined,
  {change, nowMs, passesKept}: PendingChange,
): StoredRecord | undefined {
  const from = passesKept && current?.state === 'kept' ? undefined : current;
  const next = change(from, nowMs);
  return next === 'leave' ? current : next;
}

/** Whether a change must stay in memory: a kept record lies where it would be written. */
export function mustStayOut(stored: StoredRecord | undefined, pending: PendingChange): boolean {
  return pending.passesKept && stored?.state === 'kept';
}
