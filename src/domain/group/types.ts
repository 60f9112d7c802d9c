import type {Level} from '../content/vocabulary';
import type {CalendarDay} from '../plan/day';

/** What a study group agrees on. */
export interface GroupSettings {
  /** Two to eight, all different. */
  readonly names: readonly string[];
  /** Day of the first meeting; the others follow week by week. */
  readonly start: CalendarDay;
  readonly weeks: number;
  readonly meetingMinutes: number;
  /** Ids of the cases to be interviewed about; at least one. */
  readonly cases: readonly string[];
  /** At which everybody is interviewed; absent in a group that was made before it could be chosen. */
  readonly level?: Level;
}

export const USUAL_LEVEL: Level = 'senior';

/** One interview: places in `names`, and the page id of the case. */
export interface Interview {
  readonly candidate: number;
  readonly interviewer: number;
  readonly observers: readonly number[];
  readonly case: string;
}

export interface Meeting {
  readonly day: CalendarDay;
  readonly interviews: readonly Interview[];
}

/** What somebody has done on a page, in numbers. */
export interface PageCounts {
  readonly answered: number;
  readonly right: number;
  readonly ticked: number;
  readonly recalled: number;
  /** Mock interviews held; absent when there were none. */
  readonly mocks?: number;
  /** There when the page is marked as read. */
  readonly isRead?: true;
}

/** Where a member stood on a day. */
export interface MemberProgress {
  readonly day: CalendarDay;
  /** By page id. */
  readonly pages: Readonly<Record<string, PageCounts>>;
}

/** What is stored about a group. */
export interface GroupBody {
  readonly settings: GroupSettings;
  /** By name. */
  readonly progress: Readonly<Record<string, MemberProgress>>;
  /** When the settings were last changed, in milliseconds since the epoch. */
  readonly madeAtMs: number;
}

export const FEWEST_PEOPLE = 2;
export const MOST_PEOPLE = 8;
/** Longest name, in characters. */
export const LONGEST_NAME = 40;
export const MOST_WEEKS = 26;
/** Shortest and longest meeting, in minutes. */
export const SHORTEST_MEETING = 40;
export const LONGEST_MEETING = 240;
