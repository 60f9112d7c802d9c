/** The few statuses there are, each one object, so that a status compares by identity. */
import type {StoredRecord} from '@site/src/domain/record';
import type {StoreStatus, VisitOnlyReason} from './types';

const made = new Map<string, StoreStatus>();

/** The status before anything was read. */
export const loadingStatus = statusFor('loading', false);

/** `loading`, kept (`undefined`), or why it lasts for this visit only. */
export function statusFor(
  reason: VisitOnlyReason | 'loading' | undefined,
  shouldRemindToExport: boolean,
): StoreStatus {
  const name = `${reason} ${shouldRemindToExport}`;
  if (!made.has(name)) made.set(name, makeStatus(reason, shouldRemindToExport));
  return made.get(name)!;
}

/** Why one record is not kept, though the store works. */
export function recordFailure(stored: StoredRecord | undefined): VisitOnlyReason | undefined {
  if (stored?.state !== 'kept') return undefined;
  return stored.why === 'damaged' ? 'corrupt' : 'newer';
}

function makeStatus(
  reason: VisitOnlyReason | 'loading' | undefined,
  shouldRemindToExport: boolean,
): StoreStatus {
  if (reason === 'loading') return {state: 'loading', shouldRemindToExport};
  if (reason === undefined) return {state: 'ready', shouldRemindToExport};
  return {state: reason === 'blocked' ? 'memory' : 'failed', reason, shouldRemindToExport};
}
