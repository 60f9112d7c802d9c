import type {StoreStatus, VisitOnlyReason} from '@site/src/platform/storage';

const untilLeaving: Record<VisitOnlyReason, string> = {
  blocked: 'Not kept: this browser blocks storage. It lasts until you leave the page.',
  full: 'Not kept yet: storage is full. What was stored before is safe.',
  corrupt: 'Not kept: what is stored here cannot be read. It was left as it is.',
  newer: 'Not kept: a newer version of the handbook stored this. Reload the page.',
};

/** One line: where what the reader does here is kept, or why it is not. */
export function noticeText({reason, shouldRemindToExport}: StoreStatus): string {
  if (reason) return untilLeaving[reason];
  if (shouldRemindToExport) return 'Kept in this browser only: time to save a copy.';
  return 'Kept in this browser only.';
}

export const recordLink = 'Your record';
export const withoutScript = 'Without JavaScript this is not kept.';
