import {isPassive} from '../reading/isPassive';
import type {LearnerRecord} from './types';

/** Something unexported must be this old, in milliseconds (14 days), before we say anything. */
export const remindAfterMs = 14 * 24 * 60 * 60 * 1000;
/** Fewer records than this are not worth a reminder. */
export const remindFromRecords = 3;

/**
 * Whether to remind the learner to export: at least three records changed since the last export,
 * and the one that has waited longest has waited at least 14 days. Reading alone is no change. `nowMs` since the epoch.
 */
export function shouldRemindToExport(records: readonly LearnerRecord[], nowMs: number): boolean {
  const lastExportAtMs = lastExport(records);
  const waiting = records.filter(
    (record) => record.kind !== 'meta' && !isPassive(record) && record.updatedAtMs > lastExportAtMs,
  );
  if (waiting.length < remindFromRecords) return false;
  return nowMs - Math.min(...waiting.map((record) => record.updatedAtMs)) >= remindAfterMs;
}

function lastExport(records: readonly LearnerRecord[]): number {
  const meta = records.find((record): record is LearnerRecord<'meta'> => record.kind === 'meta');
  return meta?.body.lastExportAtMs ?? 0;
}
