import {readStored, type StoredRecord} from '@site/src/domain/record';
import type {Backend} from './backend';
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

/**
 * Carries a change into the backend, in one transaction that starts from what lies there by now.
 * @returns the raw value that lies there afterwards
 */
export async function writeChange(backend: Backend, pending: PendingChange): Promise<unknown> {
  let after: unknown;
  await backend.change(pending.key, (raw) => {
    const current = raw === undefined ? undefined : readStored(pending.key, raw);
    const next = mustStayOut(current, pending) ? current : applied(current, pending);
    after = next === current ? raw : rawOf(next);
    if (next === current) return 'leave';
    return after === undefined ? 'delete' : {put: after};
  });
  return after;
}

/** The value to store for a record. */
function rawOf(stored: StoredRecord | undefined): unknown {
  return stored?.state === 'readable' ? stored.record : stored?.raw;
}
