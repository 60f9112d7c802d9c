import {describe, expect, it} from 'vitest';
import {dayText, weekText, weekdayText} from './dayText';
import {makePlan} from './makePlan';
import {fourWeeks, smallCatalogue} from './plan.fixture';
import {shortfallOf} from './shortfall';
import {itemId, type PlanSettings} from './types';
import {dayOf, partsOf, standingOf, weeksOf} from './weeks';

const plan = makePlan(smallCatalogue, fourWeeks);

describe('a plan by weeks', () => {
  it('holds every item once, mocks and reviews before reading', () => {
    const weeks = weeksOf(plan.items);
    expect(weeks.map(({monday}) => monday)).toEqual([
      ...['2027-01-04', '2027-01-11', '2027-01-18', '2027-01-25'],
    ]);
    const shown = weeks.flatMap(({days}) => days.flatMap(({groups}) => groups));
    const ids = shown.flatMap(({items}) => items.map(itemId));
    expect(ids.sort()).toEqual(plan.items.map(itemId).sort());
    const kinds = dayOf(plan.items, '2027-01-07').groups.map(({kind}) => kind);
    expect(kinds.indexOf('read')).toBe(kinds.length - 1);
  });

  it('knows the parts of a reading', () => {
    const parts = partsOf(plan.items);
    for (const [page, count] of parts) {
      const turns = plan.items.filter((item) => item.kind === 'read' && item.page === page);
      expect(turns.map(({turn}) => turn)).toEqual(Array.from({length: count}, (_, at) => at + 1));
    }
  });

  it('knows what was missed, and what is next', () => {
    const first = plan.items[0]!;
    const done = {[itemId(first)]: first.day};
    const {missed, next, doneCount} = standingOf({...plan, done}, '2027-01-05');
    const onMonday = plan.items.filter(({day}) => day === '2027-01-04');
    expect(missed).toEqual(onMonday.slice(1));
    expect([next, doneCount]).toEqual(['2027-01-06', 1]);
    expect(standingOf({...plan, done}, '2027-02-01').next).toBeUndefined();
  });
});

it('says days in words', () => {
  expect(dayText('2027-01-04')).toBe('4 January');
  expect(dayText('2028-02-29', true)).toBe('29 February 2028');
  expect(weekdayText('2027-02-28')).toBe('Sunday');
  expect(weekText('2027-01-06')).toBe('4 to 10 January');
  expect(weekText('2027-01-01')).toBe('28 December to 3 January');
});

describe('what a plan cannot do', () => {
  const shortfall = (change: Partial<PlanSettings>) => {
    const settings = {...fourWeeks, ...change};
    return shortfallOf(smallCatalogue, makePlan(smallCatalogue, settings));
  };

  it.each<[string, Partial<PlanSettings>]>([
    ['no-days', {interview: '2027-01-04'}],
    ['no-days', {weekdays: []}],
    ['short-days', {minutesPerWeek: 50}],
    ['framework', {interview: '2027-01-05', minutesPerWeek: 200}],
    ['long-days', {minutesPerWeek: 4800, weekdays: [1]}],
    ['cases', {interview: '2027-01-07', minutesPerWeek: 250}],
    ['mock-days', {minutesPerWeek: 100}],
    ['mocks', {level: 'staff'}],
  ])('%s', (problem, change) => expect(shortfall(change).problems).toContain(problem));

  it('is nothing when all fits, and names pages with their minutes when not', () => {
    expect(shortfall({level: 'mid'})).toEqual({problems: [], leftOut: [], leftOutMinutes: 0});
    const {leftOut, leftOutMinutes} = shortfall({interview: '2027-01-10'});
    expect(leftOut.length).toBeGreaterThan(0);
    expect(leftOutMinutes).toBe(leftOut.reduce((sum, page) => sum + page.readMinutes, 0));
  });
});
