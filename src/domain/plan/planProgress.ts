/** Where a reader stands, from the items that are done. */
import {mondayOf, type CalendarDay} from './day';
import {reviewsOf, type Review} from './reviews';
import type {PlanCatalogue, PlanItem} from './types';

export interface PlanProgress {
  /** Page id → minutes read and number of the next part, of pages begun and not finished. */
  readonly read: ReadonlyMap<string, {minutes: number; part: number}>;
  /** Page id → the day on which its last part was read. */
  readonly finished: ReadonlyMap<string, CalendarDay>;
  /** Reviews of finished pages that are still to be done. */
  readonly reviews: readonly Review[];
  /** Cases that were interviewed about. */
  readonly mocked: ReadonlySet<string>;
  /** Number of the next drill, and the weeks that had one (their Mondays). */
  readonly drills: {readonly turn: number; readonly weeks: ReadonlySet<CalendarDay>};
  readonly isLookedBack: boolean;
  /** Minutes of done items by day. */
  readonly usedMinutes: ReadonlyMap<CalendarDay, number>;
}

/** A page that has grown a little since it was read counts as read. */
const READ_SHARE = 0.9;

/** @param done items that are done, each on the day on which it was done, in the order of days */
export function progressIn({pages}: PlanCatalogue, done: readonly PlanItem[]): PlanProgress {
  const read = new Map<string, {minutes: number; part: number}>();
  const finished = new Map<string, CalendarDay>();
  const usedMinutes = new Map<CalendarDay, number>();
  const byId = new Map(pages.map((page) => [page.id, page]));
  for (const item of done) {
    usedMinutes.set(item.day, (usedMinutes.get(item.day) ?? 0) + item.minutes);
    if (item.kind !== 'read') continue;
    const before = read.get(item.page) ?? {minutes: 0, part: 1};
    const minutes = before.minutes + item.minutes;
    read.set(item.page, {minutes, part: Math.max(before.part, item.turn + 1)});
    if (minutes >= READ_SHARE * (byId.get(item.page)?.readMinutes ?? 0))
      finished.set(item.page, item.day);
  }
  const isDone = ({page, kind, turn}: Review) =>
    done.some((item) => item.page === page && item.kind === kind && item.turn === turn);
  const reviews = [...finished].flatMap(([id, day]) =>
    byId.has(id) ? reviewsOf(byId.get(id)!, day).filter((review) => !isDone(review)) : [],
  );
  const mocked = new Set(done.flatMap(({kind, page}) => (kind === 'mock' ? [page] : [])));
  const isLookedBack = done.some(({kind}) => kind === 'look-back');
  return {read, finished, reviews, mocked, drills: drillsIn(done), isLookedBack, usedMinutes};
}

function drillsIn(done: readonly PlanItem[]): PlanProgress['drills'] {
  const drills = done.filter(({kind}) => kind === 'drill');
  return {
    turn: 1 + Math.max(0, ...drills.map(({turn}) => turn)),
    weeks: new Set(drills.map(({day}) => mondayOf(day))),
  };
}
