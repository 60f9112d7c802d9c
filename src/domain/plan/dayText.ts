/** Calendar days in words; the same on every machine. */
import {mondayOf, addDays, weekdayOf, type CalendarDay} from './day';

export const WEEKDAYS = [
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
] as const;

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
] as const;

/** 'Monday' */
export function weekdayText(day: CalendarDay): string {
  return WEEKDAYS[weekdayOf(day) - 1]!;
}

/** '4 January', or with the year '4 January 2027' */
export function dayText(day: CalendarDay, hasYear = false): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${MONTHS[month - 1]}${hasYear ? ` ${year}` : ''}`;
}

/** '4 to 10 January', '28 December to 3 January' */
export function weekText(day: CalendarDay): string {
  const monday = mondayOf(day);
  const sunday = addDays(monday, 6);
  const [from, to] = [dayText(monday), dayText(sunday)];
  const isOneMonth = monday.slice(0, 7) === sunday.slice(0, 7);
  return `${isOneMonth ? from.split(' ')[0] : from} to ${to}`;
}
