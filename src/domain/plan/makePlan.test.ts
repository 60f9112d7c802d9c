import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addDays, daysBetween} from './day';
import {makePlan, replan} from './makePlan';
import {fourWeeks, smallCatalogue} from './plan.fixture';
import {anyCase, checkDays, checkNeeds, checkOnce, lastOf} from './planChecks.fixture';
import {mockMinutes} from './sessions';
import {itemId, type PlanSettings} from './types';

describe('any plan', () => {
  it('stays within the hours and days, reads needs first, and has nothing twice', () => {
    fc.assert(
      fc.property(anyCase, ({catalogue, settings}) => {
        const plan = makePlan(catalogue, settings);
        checkDays(plan, settings);
        checkNeeds(plan, catalogue, settings.known);
        checkOnce(plan);
        expect(makePlan(catalogue, settings)).toEqual(plan);
      }),
    );
  });

  it('reads every page whole or names it as left out', () => {
    fc.assert(
      fc.property(anyCase, ({catalogue, settings}) => {
        const {items, leftOut} = makePlan(catalogue, settings);
        for (const {id, readMinutes} of catalogue.pages) {
          const parts = items.filter((item) => item.kind === 'read' && item.page === id);
          const minutes = parts.reduce((sum, item) => sum + item.minutes, 0);
          const isOut = settings.known.includes(id) || leftOut.includes(id);
          expect(minutes).toBe(isOut ? 0 : readMinutes);
        }
      }),
    );
  });

  it('ends on mocks in the last week, with a light last day', () => {
    fc.assert(
      fc.property(anyCase, ({catalogue, settings}) => {
        const {items} = makePlan(catalogue, settings);
        const mocks = items.filter(({kind}) => kind === 'mock');
        for (const mock of mocks) {
          expect(daysBetween(mock.day, settings.interview)).toBeLessThanOrEqual(7);
          expect(items.every(({kind, day}) => kind !== 'read' || day < mock.day)).toBe(true);
        }
        const light = items.find(({kind}) => kind === 'look-back');
        if (light) expect(items.at(-1)).toBe(light);
        if (light) expect(light.minutes).toBeLessThanOrEqual(20);
      }),
    );
  });

  it('reviews a page only after it was read, after about 2, 7 and 16 days', () => {
    fc.assert(
      fc.property(anyCase, ({catalogue, settings}) => {
        const {items} = makePlan(catalogue, settings);
        for (const {kind, page, turn, day} of items) {
          if (!['quiz', 'cards', 'recall'].includes(kind)) continue;
          const read = items[lastOf(items, page)]!.day;
          expect(daysBetween(read, day)).toBeGreaterThanOrEqual([0, 2, 7, 16][turn]!);
        }
      }),
    );
  });
});

describe('a plan of four weeks', () => {
  const {items, leftOut} = makePlan(smallCatalogue, fourWeeks);
  const reads = [...new Set(items.flatMap(({kind, page}) => (kind === 'read' ? [page] : [])))];

  it('reads the framework, then the weak area, then the case after its blocks', () => {
    expect(leftOut).toEqual([]);
    expect(reads.slice(0, 4)).toEqual([
      ...['framework', 'framework/evaluate', 'framework/levels', 'b/caching'],
    ]);
    expect(reads.indexOf('b/losses')).toBeLessThan(reads.indexOf('c/ads'));
  });

  it('comes back to what was read after 2, 7 and 16 days', () => {
    const read = items.findLast(({kind, page}) => kind === 'read' && page === 'b/caching')!.day;
    const reviews = items.filter(({kind, page}) => kind !== 'read' && page === 'b/caching');
    const gaps = reviews.map((one) => `${one.kind} ${one.turn}: ${daysBetween(read, one.day)}`);
    expect(gaps).toEqual(['quiz 1: 2', 'cards 2: 7', 'recall 2: 7', 'quiz 3: 16', 'cards 3: 16']);
  });

  it('ends on mocks', () => {
    const end = items.filter(({kind}) => kind === 'mock' || kind === 'look-back');
    expect(end.map(({kind, day}) => `${day} ${kind}`)).toEqual([
      ...['2027-01-27 mock', '2027-01-28 mock', '2027-01-30 look-back'],
    ]);
  });

  it('is the same over a change of the clocks', () => {
    const spring = {...fourWeeks, start: '2027-03-15', interview: '2027-04-12'};
    const moved = makePlan(smallCatalogue, spring).items;
    expect(moved).toEqual(items.map((item) => ({...item, day: addDays(item.day, 70)})));
  });
});

describe('plans with hardly any time', () => {
  const planWith = (change: Partial<PlanSettings>) =>
    makePlan(smallCatalogue, {...fourWeeks, ...change});

  it('is empty when the interview is today or was yesterday, and names all pages', () => {
    for (const interview of ['2027-01-04', '2027-01-03']) {
      const {items, leftOut} = planWith({interview});
      expect(items).toEqual([]);
      expect(leftOut).toHaveLength(smallCatalogue.pages.length);
    }
  });

  it('of one day holds what fits, the framework first', () => {
    const {items, leftOut} = planWith({interview: '2027-01-05'});
    expect(items.map(itemId)).toEqual([
      'read:framework:1',
      'read:framework/evaluate:1',
      'read:framework/levels:1',
    ]);
    expect(leftOut[0]).toBe('c/ads');
  });

  it('has no mock when no day is long enough for one', () => {
    expect(mockMinutes({...fourWeeks, minutesPerWeek: 100})).toBeUndefined();
    const {items} = planWith({minutesPerWeek: 100});
    expect(items.some(({kind}) => kind === 'mock')).toBe(false);
  });

  it('has shorter mocks on shorter days', () => {
    const mocks = planWith({minutesPerWeek: 200}).items.filter(({kind}) => kind === 'mock');
    expect(mocks.map(({minutes}) => minutes)).toEqual([30, 30]);
  });
});

describe('the weekly drill', () => {
  const {items} = makePlan(smallCatalogue, fourWeeks);
  const drills = items.filter(({kind}) => kind === 'drill');

  it('stands on the last day of each week that has the time, once something was read, and is numbered', () => {
    expect(drills.map(({day, turn}) => `${day} ${turn}`)).toEqual([
      ...['2027-01-09 1', '2027-01-16 2', '2027-01-23 3'],
    ]);
  });

  it('that is done is not planned again, and the next has the next number', () => {
    const done = {[itemId(drills[0]!)]: '2027-01-09' as const};
    const again = replan(smallCatalogue, {settings: fourWeeks, items, done}, '2027-01-09');
    const planned = again.items.filter(({kind}) => kind === 'drill');
    expect(planned.map(({day, turn}) => `${day} ${turn}`)).toEqual(
      drills.map(({day, turn}) => `${day} ${turn}`),
    );
  });
});

it('a case without time for what it needs is read all the same', () => {
  const needy = {
    pages: smallCatalogue.pages.map((page) =>
      page.id === 'b/losses' ? {...page, readMinutes: 600} : page,
    ),
  };
  const {items, leftOut} = makePlan(needy, {...fourWeeks, minutesPerWeek: 180});
  expect(items.some(({kind, page}) => kind === 'read' && page === 'c/ads')).toBe(true);
  expect(leftOut).toContain('b/losses');
});
