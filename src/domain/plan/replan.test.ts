import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addDays, daysBetween} from './day';
import {makePlan, replan, type Plan} from './makePlan';
import {fourWeeks, smallCatalogue} from './plan.fixture';
import {anyCase, checkDays, checkNeeds, checkOnce} from './planChecks.fixture';
import {itemId, type PlanBody} from './types';

describe('planning again', () => {
  /** Does the first `count` items on their days. */
  const after = (plan: Plan, count: number): PlanBody['done'] =>
    Object.fromEntries(plan.items.slice(0, count).map((item) => [itemId(item), item.day]));

  it('changes nothing on the first day when nothing is done', () => {
    const plan = makePlan(smallCatalogue, fourWeeks);
    expect(replan(smallCatalogue, {...plan, done: {}}, '2027-01-04')).toEqual(plan);
  });

  it('keeps what was done and moves what was missed', () => {
    const plan = makePlan(smallCatalogue, fourWeeks);
    const again = replan(smallCatalogue, {...plan, done: after(plan, 2)}, '2027-01-14');
    expect(again.items.slice(0, 2)).toEqual(plan.items.slice(0, 2));
    const next = again.items.slice(2).find(({kind}) => kind === 'read')!;
    expect(next).toEqual({...plan.items[2]!, day: '2027-01-14'});
  });

  it('reviews from the day on which a page was really read', () => {
    const plan = makePlan(smallCatalogue, fourWeeks);
    const done = {'read:framework:1': '2027-01-12'};
    const {items} = replan(smallCatalogue, {...plan, done}, '2027-01-13');
    const recall = items.find(({kind, page}) => kind === 'recall' && page === 'framework')!;
    expect(daysBetween('2027-01-12', recall.day)).toBeGreaterThanOrEqual(7);
  });

  it('holds for any plan, whatever was done, on any day', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(60), fc.nat(90), ({catalogue, settings}, count, later) => {
        const plan = makePlan(catalogue, settings);
        const today = addDays(settings.start, later);
        const again = replan(catalogue, {...plan, done: after(plan, count)}, today);
        const kept = again.items.slice(0, Math.min(count, plan.items.length));
        expect(kept).toEqual(plan.items.slice(0, count));
        const fresh = again.items.slice(kept.length);
        expect(fresh.every(({day}) => day >= today)).toBe(true);
        checkDays(again, settings);
        checkOnce(again);
        checkNeeds(again, catalogue, settings.known);
      }),
    );
  });
});
