/**
 * Midnights of the reader's own days: that of the day of `nowMs` and of the days after it.
 * @returns `count` times in milliseconds since the epoch; a day with a change of the clock is as long as it is
 */
export function dayStarts(nowMs: number, count: number): number[] {
  const now = new Date(nowMs);
  return Array.from({length: count}, (_, at) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + at).getTime(),
  );
}
