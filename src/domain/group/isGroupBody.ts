/** Guards of what is stored about a group. */
import {LEVELS, type Level} from '../content/vocabulary';
import {isCalendarDay} from '../plan/day';
import {isCount, isObject, isStrings, isTimeMs} from '../record/guards';
import * as limits from './types';
import type {GroupBody, GroupSettings, MemberProgress, PageCounts} from './types';

export function isGroupBody(body: unknown): body is GroupBody {
  if (!isObject(body)) return false;
  const {settings, progress, madeAtMs} = body;
  const isProgress = isObject(progress) && Object.values(progress).every(isMemberProgress);
  return isGroupSettings(settings) && isProgress && isTimeMs(madeAtMs);
}

export function isGroupSettings(settings: unknown): settings is GroupSettings {
  if (!isObject(settings)) return false;
  const {names, start, weeks, meetingMinutes, cases, level} = settings;
  return (
    (level === undefined || LEVELS.includes(level as Level)) &&
    areNames(names) &&
    isCalendarDay(start) &&
    isBetween(weeks, 1, limits.MOST_WEEKS) &&
    isBetween(meetingMinutes, limits.SHORTEST_MEETING, limits.LONGEST_MEETING) &&
    isStrings(cases) &&
    cases.length > 0
  );
}

/** Whether a text can stand for somebody: not blank, of one line, not too long, not a name that every object has. */
export function isName(name: unknown): name is string {
  if (typeof name !== 'string' || name.trim() !== name || name in Object.prototype) return false;
  return name.length > 0 && name.length <= limits.LONGEST_NAME && !/\p{Cc}/u.test(name);
}

export function areNames(names: unknown): names is string[] {
  if (!Array.isArray(names) || !names.every(isName)) return false;
  const isCountRight = isBetween(names.length, limits.FEWEST_PEOPLE, limits.MOST_PEOPLE);
  return isCountRight && new Set(names).size === names.length;
}

function isMemberProgress(progress: unknown): progress is MemberProgress {
  if (!isObject(progress)) return false;
  const {day, pages} = progress;
  return isCalendarDay(day) && isObject(pages) && Object.values(pages).every(isPageCounts);
}

/** Counts that can be: nobody has more right than answered. */
export function isPageCounts(counts: unknown): counts is PageCounts {
  if (!isObject(counts)) return false;
  const {answered, right, ticked, recalled, mocks, isRead} = counts;
  if (mocks !== undefined && !(isCount(mocks) && mocks > 0)) return false;
  if (isRead !== undefined && isRead !== true) return false;
  return (
    isCount(answered) && isCount(right) && right <= answered && [ticked, recalled].every(isCount)
  );
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return isCount(value) && value >= least && value <= most;
}
