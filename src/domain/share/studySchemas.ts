/** What payloads about a study plan and a study group must be. */
import * as v from 'valibot';
import {LEVELS} from '../content/vocabulary';
import {areNames, isPageCounts} from '../group/isGroupBody';
import * as group from '../group/types';
import {isCalendarDay, type CalendarDay} from '../plan/day';
import {isPlanSettings} from '../plan/isPlanBody';
import {AREAS} from '../plan/types';

export const page = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/), v.maxLength(200));
const pages = v.pipe(
  v.array(page),
  v.maxLength(200),
  v.check((list) => new Set(list).size === list.length),
);
const day = v.custom<CalendarDay>(isCalendarDay);
const between = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

export const planSchema = v.pipe(
  v.strictObject({
    start: day,
    interview: day,
    minutesPerWeek: v.number(),
    weekdays: v.array(v.number()),
    level: v.picklist(LEVELS),
    weakest: v.picklist(AREAS),
    known: pages,
  }),
  v.check((settings) => isPlanSettings(settings)),
);

export const groupSchema = v.pipe(
  v.strictObject({
    people: between(group.FEWEST_PEOPLE, group.MOST_PEOPLE),
    names: v.optional(v.custom<readonly string[]>(areNames)),
    start: day,
    weeks: between(1, group.MOST_WEEKS),
    meetingMinutes: between(group.SHORTEST_MEETING, group.LONGEST_MEETING),
    cases: v.pipe(pages, v.minLength(1)),
    level: v.optional(v.picklist(LEVELS)),
  }),
  v.check(({people, names}) => names === undefined || names.length === people),
);

/** By hand, because valibot's `record` drops names such as `__proto__` instead of refusing them. */
const countsByPage = v.custom<Readonly<Record<string, group.PageCounts>>>((value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value as Record<string, unknown>);
  return entries.length <= 300 && entries.every(([id, counts]) => isCountsOf(id, counts));
});

export const progressSchema = v.strictObject({day, pages: countsByPage});

function isCountsOf(id: string, counts: unknown): boolean {
  const isPage = v.is(page, id) && !(id in Object.prototype);
  return isPage && isPageCounts(counts) && Object.keys(counts).every(isCountName);
}

const COUNTS = ['answered', 'right', 'ticked', 'recalled', 'mocks', 'isRead'];
const isCountName = (name: string) => COUNTS.includes(name);
