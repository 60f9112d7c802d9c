/** A plan as a reader sees it: weeks of days, each with its items by kind. */
import {mondayOf, type CalendarDay} from './day';
import {itemId, ITEM_KINDS, type ItemKind, type PlanBody, type PlanItem} from './types';

export interface KindGroup {
  readonly kind: ItemKind;
  readonly items: readonly PlanItem[];
}

export interface PlanDay {
  readonly day: CalendarDay;
  readonly minutes: number;
  /** In the order: mock, reviews, reading, look back. */
  readonly groups: readonly KindGroup[];
}

export interface PlanWeek {
  readonly monday: CalendarDay;
  readonly minutes: number;
  readonly days: readonly PlanDay[];
}

export function weeksOf(items: readonly PlanItem[]): PlanWeek[] {
  const mondays = [...new Set(items.map(({day}) => mondayOf(day)))].sort();
  return mondays.map((monday) => {
    const inWeek = items.filter(({day}) => mondayOf(day) === monday);
    const days = [...new Set(inWeek.map(({day}) => day))].sort();
    return {monday, minutes: minutesOf(inWeek), days: days.map((day) => dayOf(inWeek, day))};
  });
}

/** What stands in a plan on one day. */
export function dayOf(items: readonly PlanItem[], day: CalendarDay): PlanDay {
  const onDay = items.filter((item) => item.day === day);
  const groups = SHOWN.flatMap((kind): KindGroup[] => {
    const ofKind = onDay.filter((item) => item.kind === kind);
    return ofKind.length > 0 ? [{kind, items: ofKind}] : [];
  });
  return {day, minutes: minutesOf(onDay), groups};
}

const FIRST: readonly ItemKind[] = ['mock', 'drill', 'quiz', 'cards', 'recall'];
const SHOWN = [...FIRST, ...ITEM_KINDS.filter((kind) => !FIRST.includes(kind))];

function minutesOf(items: readonly PlanItem[]): number {
  return items.reduce((sum, {minutes}) => sum + minutes, 0);
}

/** How many parts the reading of each page has. */
export function partsOf(items: readonly PlanItem[]): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  for (const {kind, page, turn} of items) {
    if (kind === 'read') parts.set(page, Math.max(turn, parts.get(page) ?? 0));
  }
  return parts;
}

export interface Standing {
  /** Items of earlier days that are not done. */
  readonly missed: readonly PlanItem[];
  /** The first day after today with work; undefined when there is none. */
  readonly next?: CalendarDay;
  readonly doneCount: number;
}

export function standingOf(
  {items, done}: Pick<PlanBody, 'items' | 'done'>,
  today: CalendarDay,
): Standing {
  const isDone = (item: PlanItem) => Object.hasOwn(done, itemId(item));
  const later = items.map(({day}) => day).filter((day) => day > today);
  return {
    missed: items.filter((item) => item.day < today && !isDone(item)),
    next: later.sort()[0],
    doneCount: items.filter(isDone).length,
  };
}
