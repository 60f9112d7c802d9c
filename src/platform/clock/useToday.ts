/** The calendar day where the reader is. */
import {useNow} from './useNow';

/** `YYYY-MM-DD`; absent on the server and in the first client render. */
export function useToday(): string | undefined {
  const nowMs = useNow();
  return nowMs === undefined ? undefined : localDay(nowMs);
}

/** The local day of a time in milliseconds since the epoch. */
export function localDay(timeMs: number): string {
  const time = new Date(timeMs);
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}
