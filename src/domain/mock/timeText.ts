/** Minutes and seconds as a clock shows them: 65,000 ms is '1:05'. Negative times count as 0. */
export function timeText(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Whole minutes in words: '1 minute', '12 minutes'. */
export function minutesText(ms: number): string {
  const minutes = Math.round(Math.max(0, ms) / 60_000);
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
