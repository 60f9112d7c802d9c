/** For the tests: what holds for every plan. */
import fc from 'fast-check';
import {expect} from 'vitest';
import {weekdayOf, type CalendarDay} from './day';
import type {Plan} from './makePlan';
import {anyCatalogue, anySettings} from './plan.fixture';
import {minutesADay} from './sessions';
import {itemId, type PlanCatalogue, type PlanItem, type PlanSettings} from './types';

export const anyCase = anyCatalogue.chain((catalogue) =>
  fc.record({catalogue: fc.constant(catalogue), settings: anySettings(catalogue.pages)}),
);

const sumBy = (items: readonly PlanItem[], day: CalendarDay) =>
  items.filter((item) => item.day === day).reduce((sum, {minutes}) => sum + minutes, 0);
const daysOf = (items: readonly PlanItem[]) => [...new Set(items.map(({day}) => day))];
export const lastOf = (items: readonly PlanItem[], page: string) =>
  items.findLastIndex((item) => item.kind === 'read' && item.page === page);
export const firstOf = (items: readonly PlanItem[], page: string) =>
  items.findIndex((item) => item.kind === 'read' && item.page === page);

export function checkDays({items}: Plan, settings: PlanSettings): void {
  for (const day of daysOf(items)) {
    expect(sumBy(items, day)).toBeLessThanOrEqual(minutesADay(settings));
    expect(settings.weekdays).toContain(weekdayOf(day));
    expect(day >= settings.start && day < settings.interview).toBe(true);
  }
}

export function checkNeeds({items}: Plan, {pages}: PlanCatalogue, known: readonly string[]): void {
  for (const {id, kind, needs} of pages.filter((page) => firstOf(items, page.id) >= 0)) {
    for (const need of needs.filter((one) => !known.includes(one))) {
      // A case is read without a need that there is no time for.
      if (kind !== 'case-study') expect(lastOf(items, need)).toBeGreaterThanOrEqual(0);
      expect(lastOf(items, need)).toBeLessThan(firstOf(items, id));
    }
  }
}

export function checkOnce({items}: Plan): void {
  const ids = items.map(itemId);
  expect(new Set(ids).size).toBe(ids.length);
}
