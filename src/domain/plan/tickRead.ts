import type {CalendarDay} from './day';
import {itemId, type PlanBody} from './types';

/** Ticks the readings of a page that was read on `day`; those ticked before keep their day. */
export function tickRead(plan: PlanBody, page: string, day: CalendarDay): PlanBody {
  const open = readingsOf(plan, page).filter((id) => !Object.hasOwn(plan.done, id));
  if (open.length === 0) return plan;
  return {...plan, done: {...plan.done, ...Object.fromEntries(open.map((id) => [id, day]))}};
}

/** Takes back the ticks that its readings got on `day`. */
export function untickRead(plan: PlanBody, page: string, day: CalendarDay): PlanBody {
  const ticked = readingsOf(plan, page).filter((id) => plan.done[id] === day);
  if (ticked.length === 0) return plan;
  const done = Object.entries(plan.done).filter(([id]) => !ticked.includes(id));
  return {...plan, done: Object.fromEntries(done)};
}

function readingsOf({items}: PlanBody, page: string): string[] {
  return items.filter((item) => item.kind === 'read' && item.page === page).map(itemId);
}
