/** Guards of what is stored about a plan; hand-written, because a page that stores anything pays for them. */
import {LEVELS} from '../content/vocabulary';
import {isCount, isObject, isStrings, isTimeMs} from '../record/guards';
import {daysBetween, isCalendarDay} from './day';
import {AREAS, ITEM_KINDS, type PlanBody, type PlanItem, type PlanSettings} from './types';

/** The longest plan, in days. */
export const MOST_DAYS = 366;
/** The most that a week can hold, in minutes. */
export const MOST_MINUTES_PER_WEEK = 6000;

export function isPlanBody(body: unknown): body is PlanBody {
  if (!isObject(body)) return false;
  const {settings, items, leftOut, done, madeAtMs} = body;
  const areItems = Array.isArray(items) && items.every(isItem);
  const areDays = isObject(done) && Object.values(done).every(isCalendarDay);
  return (
    isPlanSettings(settings) && areItems && areDays && isStrings(leftOut) && isTimeMs(madeAtMs)
  );
}

export function isPlanSettings(settings: unknown): settings is PlanSettings {
  if (!isObject(settings)) return false;
  const {start, interview, minutesPerWeek, weekdays, level, weakest, known} = settings;
  return (
    isSpan(start, interview) &&
    isCount(minutesPerWeek) &&
    minutesPerWeek <= MOST_MINUTES_PER_WEEK &&
    areWeekdays(weekdays) &&
    LEVELS.some((one) => one === level) &&
    AREAS.some((one) => one === weakest) &&
    isStrings(known)
  );
}

/** Two days of which the second does not lie before the first, nor further after it than a plan reaches. */
function isSpan(start: unknown, interview: unknown): boolean {
  if (!isCalendarDay(start) || !isCalendarDay(interview)) return false;
  const days = daysBetween(start, interview);
  return days >= 0 && days <= MOST_DAYS;
}

/** Weekdays in their order, each once. */
function areWeekdays(days: unknown): days is number[] {
  const isDay = (day: unknown, at: number, all: unknown[]) =>
    isCount(day) && day >= 1 && day <= 7 && (at === 0 || day > (all[at - 1] as number));
  return Array.isArray(days) && days.every(isDay);
}

function isItem(item: unknown): item is PlanItem {
  if (!isObject(item)) return false;
  const {day, kind, page, minutes, turn} = item;
  const isKind = ITEM_KINDS.some((one) => one === kind);
  return (
    isCalendarDay(day) && isKind && typeof page === 'string' && isCount(minutes) && isCount(turn)
  );
}
