/** From settings and a catalogue to a plan, and from a plan and what was done to the next one. */
import type {CalendarDay} from './day';
import {laterDay} from './day';
import {CASES_WANTED, readingOrder, wantedOrder, withNeeds} from './order';
import {progressIn, type PlanProgress} from './planProgress';
import {schedule, type Schedule, type Work} from './schedule';
import {mockMinutes, sessionsOf, type Session} from './sessions';
import type {PlanBody, PlanCatalogue, PlanItem, PlanPage, PlanSettings} from './types';

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
  const {chosen, leftOut} = draft.choose();
  const {items} = draft.scheduled(chosen);
  return {settings, items: [...kept, ...items], leftOut};
}

/** A plan while it is being made. */
class Draft {
  private readonly finished: ReadonlySet<string>;
  private readonly mocks: readonly string[];

  constructor(
    private readonly catalogue: PlanCatalogue,
    private readonly settings: PlanSettings,
    private readonly from: CalendarDay,
    private readonly progress: PlanProgress,
  ) {
    this.finished = new Set([...settings.known, ...progress.finished.keys()]);
    this.mocks = this.mocksToHold();
  }

  /** Takes page after page, with what it needs, as long as everything finds a place. */
  choose(): {chosen: ReadonlySet<string>; leftOut: string[]} {
    let chosen: ReadonlySet<string> = new Set();
    const leftOut: string[] = [];
    let isFrameworkWhole = true;
    for (const page of wantedOrder(this.catalogue, this.settings)) {
      if (this.finished.has(page.id) || chosen.has(page.id)) continue;
      const more = new Set([...chosen, ...withNeeds(this.catalogue, page, this.finished)]);
      const mayTry = isFrameworkWhole || page.kind === 'framework';
      if (mayTry && this.scheduled(more).readings.length === 0) chosen = more;
      else leftOut.push(page.id);
      if (page.kind === 'framework' && !chosen.has(page.id)) isFrameworkWhole = false;
    }
    return {chosen, leftOut};
  }

  scheduled(chosen: ReadonlySet<string>): Schedule {
    return schedule(this.sessions(), this.work(chosen));
  }

  private sessions(): Session[] {
    const all = sessionsOf(this.settings, this.from, this.mocks.length);
    const {usedMinutes, isLookedBack} = this.progress;
    return all
      .map((one) => ({...one, minutes: one.minutes - (usedMinutes.get(one.day) ?? 0)}))
      .filter(({minutes, use}) => minutes > 0 && !(use === 'look-back' && isLookedBack));
  }

  private work(chosen: ReadonlySet<string>): Work {
    const order = readingOrder(this.catalogue, this.settings, chosen);
    return {
      readings: order.map((page) => ({page, ...this.leftOf(page)})),
      mocks: this.mocks,
      mockMinutes: mockMinutes(this.settings) ?? 0,
      reviews: this.progress.reviews,
    };
  }

  private leftOf({id, readMinutes}: PlanPage): {minutesLeft: number; part: number} {
    const {minutes, part} = this.progress.read.get(id) ?? {minutes: 0, part: 1};
    return {minutesLeft: Math.max(1, readMinutes - minutes), part};
  }

  /** Cases for the mocks that are still to be held: in the order in which they are wanted. */
  private mocksToHold(): string[] {
    if (mockMinutes(this.settings) === undefined) return [];
    const cases = wantedOrder(this.catalogue, this.settings).filter((p) => p.kind === 'case-study');
    const wanted = CASES_WANTED[this.settings.level] - this.progress.mocked.size;
    const open = cases.filter(({id}) => !this.progress.mocked.has(id));
    return open.slice(0, Math.max(0, wanted)).map(({id}) => id);
  }
}
