/** A plan as a calendar file: one all-day event for each day with work, and the interview. */
import {addDays, type CalendarDay} from './day';
import {icsEscaped, icsFile} from './icsText';
import type {PlanBody, PlanItem} from './types';

export interface IcsWords {
  /** Name of the calendar. */
  readonly name: string;
  readonly interview: string;
  /** Title of a day's event. */
  day(minutes: number): string;
  /** One line about an item. */
  item(item: PlanItem): string;
}

/** Ends the UIDs: the third day of work stays the third, so that its event moves when the plan is made anew. */
const UID_END = 'study-plan@ml-system-design-handbook';

/**
 * The text of the file. Days are calendar days without a time zone, so an event stands on the same date wherever
 * it is opened.
 * @param nowMs when the file is made, in milliseconds since the epoch
 */
export function planIcs(
  {settings, items}: Pick<PlanBody, 'settings' | 'items'>,
  words: IcsWords,
  nowMs: number,
): string {
  const days = [...new Set(items.map(({day}) => day))].sort();
  const stamp = stampOf(nowMs);
  const events = days.flatMap((day, at) => dayEvent(at + 1, itemsOn(items, day), words, stamp));
  return icsFile([
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//ML System Design Handbook//Study plan//EN'],
    ...['CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${icsEscaped(words.name)}`],
    ...events,
    ...event(settings.interview, `interview-${UID_END}`, words.interview, '', stamp),
    'END:VCALENDAR',
  ]);
}

const itemsOn = (items: readonly PlanItem[], day: CalendarDay) =>
  items.filter((item) => item.day === day);

function dayEvent(number: number, items: PlanItem[], words: IcsWords, stamp: string): string[] {
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  const about = items.map((item) => words.item(item)).join('\n');
  return event(items[0]!.day, `day-${number}-${UID_END}`, words.day(minutes), about, stamp);
}

function event(day: CalendarDay, uid: string, title: string, about: string, stamp: string) {
  return [
    ...['BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${stamp}`, `LAST-MODIFIED:${stamp}`],
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${icsEscaped(title)}`,
    ...(about ? [`DESCRIPTION:${icsEscaped(about)}`] : []),
    ...['TRANSP:TRANSPARENT', 'END:VEVENT'],
  ];
}

const compact = (day: CalendarDay): string => day.replaceAll('-', '');

/** `20261126T120000Z` */
function stampOf(nowMs: number): string {
  return new Date(nowMs).toISOString().replace(/[-:]|\.\d+/g, '');
}
