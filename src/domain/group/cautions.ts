/** What a group should know before it meets, though nothing forbids it. */
import {addDays, type CalendarDay} from '../plan/day';
import {interviewLength} from './agenda';
import type {GroupSettings, Meeting} from './types';

/**
 * `cases` come again although everybody has observed them: there are more interviews than cases ·
 * `past` meetings were before today.
 */
export type Caution =
  | {readonly what: 'cases'; readonly interviews: number; readonly cases: number}
  | {
      readonly what: 'past';
      readonly start: CalendarDay;
      readonly meetings: number;
      readonly of: number;
    };

export type Meetings = Pick<GroupSettings, 'start' | 'weeks' | 'meetingMinutes' | 'cases'>;

/** @param today undefined where no day is known; nothing is past then */
export function cautionsOf(settings: Meetings, today: CalendarDay | undefined): Caution[] {
  const {start, weeks, meetingMinutes, cases} = settings;
  const interviews = weeks * interviewLength(meetingMinutes).count;
  const days = Array.from({length: weeks}, (_, week) => addDays(start, 7 * week));
  const past = days.filter((day) => today !== undefined && day < today).length;
  return [
    ...(interviews > cases.length && cases.length > 0
      ? [{what: 'cases', interviews, cases: cases.length} as const]
      : []),
    ...(past > 0 ? [{what: 'past', start, meetings: past, of: weeks} as const] : []),
  ];
}

/** The place of the meeting in which everybody has seen the case of an interview; undefined when it is new. */
export function seenIn(
  meetings: readonly Meeting[],
  meeting: number,
  interview: number,
): number | undefined {
  const {case: page} = meetings[meeting]!.interviews[interview]!;
  const before = meetings.findIndex(({interviews}, at) =>
    interviews.some((one, n) => one.case === page && isBefore([at, n], [meeting, interview])),
  );
  return before === -1 ? undefined : before;
}

const isBefore = ([a, m]: [number, number], [b, n]: [number, number]) =>
  a < b || (a === b && m < n);
