/** From settings and a catalogue to a plan, and from a plan and what was done to the next one. */
import type {CalendarDay} from './day';
import {laterDay} from './day';
import {progressIn} from './planProgress';
import {choose} from './choose';
import {Draft} from './draft';
import type {PlanBody, PlanCatalogue, PlanItem, PlanSettings} from './types';

/** The pure part of a stored plan. */
export type Plan = Pick<PlanBody, 'settings' | 'items' | 'leftOut'>;

/** The plan for somebody who begins. The same settings and catalogue always give the same plan. */
export function makePlan(catalogue: PlanCatalogue, settings: PlanSettings): Plan {
  return planFrom(catalogue, settings, settings.start, []);
}

/**
 * The plan made anew from `today`: what is done stays on its day, what was missed moves, and reviews follow
 * the day on which a page was really read.
 */
export function replan(
  catalogue: PlanCatalogue,
  {settings, items, done}: Pick<PlanBody, 'settings' | 'items' | 'done'>,
  today: CalendarDay,
): Plan {
  const kept = items.flatMap((item): PlanItem[] => {
    const day = doneOn(done, item);
    return day === undefined ? [] : [{...item, day}];
  });
  kept.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return planFrom(catalogue, settings, laterDay(today, settings.start), kept);
}

function doneOn(done: PlanBody['done'], {kind, page, turn}: PlanItem): CalendarDay | undefined {
  const id = `${kind}:${page}:${turn}`;
  return Object.hasOwn(done, id) ? done[id] : undefined;
}

function planFrom(
  catalogue: PlanCatalogue,
  settings: PlanSettings,
  from: CalendarDay,
  kept: readonly PlanItem[],
): Plan {
  const draft = new Draft(catalogue, settings, from, progressIn(catalogue, kept));
  const {chosen, leftOut} = choose(draft);
  const {items} = draft.scheduled(chosen);
  return {settings, items: [...kept, ...items], leftOut};
}
