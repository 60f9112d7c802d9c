/** The days on which there is time, and what each is for. */
import {addDays, daysBetween, laterDay, weekdayOf, type CalendarDay} from './day';
import type {PlanSettings} from './types';

export interface Session {
  readonly day: CalendarDay;
  readonly minutes: number;
  /** `study` reading and reviews · `mock` an interview and reviews · `look-back` the light last day. */
  readonly use: 'study' | 'mock' | 'look-back';
}

/** A day with less than this, in minutes, is not worth opening the handbook for. */
export const LEAST_MINUTES = 15;
export const LOOK_BACK_MINUTES = 20;
/** Lengths of a mock interview with the time to go over it, in minutes, the longest first. */
export const MOCK_MINUTES = [
  {mock: 45, after: 20},
  {mock: 35, after: 15},
  {mock: 20, after: 10},
] as const;

/** Nobody learns for longer on one day, in minutes. */
export const MOST_MINUTES_A_DAY = 480;

/** Minutes of one day: the week's, spread evenly over the chosen days, as far as a day can hold them. */
export function minutesADay(settings: PlanSettings): number {
  return Math.min(MOST_MINUTES_A_DAY, evenMinutes(settings));
}

/** Whether the hours of a week are more than its chosen days can hold. */
export function isOverfull(settings: PlanSettings): boolean {
  return evenMinutes(settings) > MOST_MINUTES_A_DAY;
}

function evenMinutes({minutesPerWeek, weekdays}: PlanSettings): number {
  return weekdays.length === 0 ? 0 : Math.floor(minutesPerWeek / weekdays.length);
}

/** Minutes that a mock takes on one day of this plan; undefined when not even the shortest fits. */
export function mockMinutes(settings: PlanSettings): number | undefined {
  const fitting = MOCK_MINUTES.map(({mock, after}) => mock + after);
  return fitting.find((minutes) => minutes <= minutesADay(settings));
}

/**
 * The sessions from `from` on: chosen weekdays before the interview. The last of three or more is light;
 * the last `mocks` of those in the final week (or, in a short plan, its final third) are for mocks.
 */
export function sessionsOf(settings: PlanSettings, from: CalendarDay, mocks: number): Session[] {
  const all = daysFrom(settings, settings.start);
  const days = daysFrom(settings, laterDay(settings.start, from));
  const minutes = minutesADay(settings);
  const light = all.length >= 3 ? all.at(-1) : undefined;
  const mockDays = mocks === 0 ? [] : mockDaysOf(settings, days, light).slice(-mocks);
  return days.map((day): Session => {
    if (day === light)
      return {day, minutes: Math.min(minutes, LOOK_BACK_MINUTES), use: 'look-back'};
    return {day, minutes, use: mockDays.includes(day) ? 'mock' : 'study'};
  });
}

function daysFrom({interview, weekdays}: PlanSettings, from: CalendarDay): CalendarDay[] {
  const count = Math.max(0, daysBetween(from, interview));
  const all = Array.from({length: count}, (_, at) => addDays(from, at));
  return all.filter((day) => weekdays.includes(weekdayOf(day)));
}

function mockDaysOf({start, interview}: PlanSettings, days: CalendarDay[], light?: CalendarDay) {
  const window = Math.min(7, Math.floor(daysBetween(start, interview) / 3));
  const from = addDays(interview, -window);
  return days.filter((day) => day >= from && day !== light);
}
