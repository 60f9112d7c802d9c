/** The meetings of a group as a calendar file: one all-day event each. */
import {addDays, type CalendarDay} from '../plan/day';
import {icsEscaped, icsFile} from '../plan/icsText';
import {rotationOf} from './rotation';
import type {GroupBody, Meeting} from './types';

export interface GroupIcsWords {
  /** Name of the calendar. */
  readonly name: string;
  /** Title of a meeting; `at` counts from 0. */
  title(meeting: Meeting, at: number): string;
  /** Roles, agenda and links; lines are separated by line breaks. */
  about(meeting: Meeting): string;
  /** Where its first interview is held, with the site's origin. */
  link(meeting: Meeting): string;
}

/** Ends the UIDs: the third meeting stays the third, so that a file made later moves it. */
const UID_END = 'study-group@ml-system-design-handbook';

/**
 * The text of the file. The hour is the group's own affair: a meeting stands on its day, without a time zone. The moment
 * at which the group was changed numbers the edition, so that a calendar knows the later one.
 * @param nowMs when the file is made, in milliseconds since the epoch
 */
export function groupIcs(
  {settings, madeAtMs}: Pick<GroupBody, 'settings' | 'madeAtMs'>,
  words: GroupIcsWords,
  nowMs: number,
): string {
  const edition = [`DTSTAMP:${stampOf(nowMs)}`, `SEQUENCE:${Math.floor(madeAtMs / 60_000)}`];
  return icsFile([
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//ML System Design Handbook//Study group//EN'],
    ...['CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${icsEscaped(words.name)}`],
    ...rotationOf(settings).flatMap((meeting, at) => eventOf(meeting, at, words, edition)),
    'END:VCALENDAR',
  ]);
}

function eventOf(meeting: Meeting, at: number, words: GroupIcsWords, edition: string[]): string[] {
  return [
    ...['BEGIN:VEVENT', `UID:meeting-${at + 1}-${UID_END}`, ...edition],
    `DTSTART;VALUE=DATE:${compact(meeting.day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(meeting.day, 1))}`,
    `SUMMARY:${icsEscaped(words.title(meeting, at))}`,
    `DESCRIPTION:${icsEscaped(words.about(meeting))}`,
    `URL:${words.link(meeting)}`,
    ...['TRANSP:TRANSPARENT', 'END:VEVENT'],
  ];
}

const compact = (day: CalendarDay): string => day.replaceAll('-', '');

/** `20261126T120000Z` */
function stampOf(nowMs: number): string {
  return new Date(nowMs).toISOString().replace(/[-:]|\.\d+/g, '');
}
