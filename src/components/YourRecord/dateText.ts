/** A day as text; called only in the browser, where the reader's own time zone is known. */
export function dateText(timeMs: number): string {
  return new Date(timeMs).toLocaleDateString('en', {dateStyle: 'medium'});
}
