import type {CalendarDay} from './day';
import {itemId, type ItemKind, type PlanBody} from './types';

/** Ticks the readings of a page that was read on `day`; those ticked before keep their day. */
export function tickRead(plan: PlanBody, page: string, day: CalendarDay): PlanBody {
  return tickAll(plan, itemsOf(plan, 'read', page), day);
}

/** Ticks the mock interview about a case that was held on `day`. */
export function tickMock(plan: PlanBody, page: string, day: CalendarDay): PlanBody {
  return tickAll(plan, itemsOf(plan, 'mock', page), day);
}

function tickAll(plan: PlanBody, ids: readonly string[], day: CalendarDay): PlanBody {
  const open = ids.filter((id) => !Object.hasOwn(plan.done, id));
  if (open.length === 0) return plan;
  return {...plan, done: {...plan.done, ...Object.fromEntries(open.map((id) => [id, day]))}};
}

/** Takes back the ticks that its readings got on `day`. */
export function untickRead(plan: PlanBody, page: string, day: CalendarDay): PlanBody {
  const ticked = itemsOf(plan, 'read', page).filter((id) => plan.done[id] === day);
  if (ticked.length === 0) return plan;
  const done = Object.entries(plan.done).filter(([id]) => !ticked.includes(id));
  return {...plan, done: Object.fromEntries(done)};
}

function itemsOf({items}: PlanBody, kind: ItemKind, page: string): string[] {
  return items.filter((item) => item.kind === kind && item.page === page).map(itemId);
}
