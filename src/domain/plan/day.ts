/**
 * Calendar days as `YYYY-MM-DD`: no hour and no time zone, so that neither a change of the clocks nor a
 * journey moves a plan. Counted in UTC, where every day has 24 hours.
 */
export type CalendarDay = string;

const DAY_MS = 86_400_000;

/** Days since 1970-01-01. Undefined for a text that names no day of the calendar. */
export function dayNumber(day: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return undefined;
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  const timeMs = Date.UTC(year, month - 1, date);
  return new Date(timeMs).toISOString().slice(0, 10) === day ? timeMs / DAY_MS : undefined;
}

/** The day that lies `number` days after 1970-01-01; years 1970 to 9999. */
function dayAt(number: number): CalendarDay {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

export function isCalendarDay(day: unknown): day is CalendarDay {
  return typeof day === 'string' && (dayNumber(day) ?? -1) >= 0;
}

/** The day `count` days later, or earlier when it is negative. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return dayAt(dayNumber(day)! + count);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayNumber(to)! - dayNumber(from)!;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return ((dayNumber(day)! + 3) % 7) + 1;
}

/** The Monday of its week. */
export function mondayOf(day: CalendarDay): CalendarDay {
  return addDays(day, 1 - weekdayOf(day));
}

/** The later of two days. */
export function laterDay(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a > b ? a : b;
}
