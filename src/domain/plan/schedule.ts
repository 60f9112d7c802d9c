/** Puts work on days: what is due to be reviewed first, then reading in its order. */
import {mondayOf, type CalendarDay} from './day';
import {reviewsOf, type Review} from './reviews';
import type {Session} from './sessions';
import {DRILLS, type PlanItem, type PlanPage} from './types';

export interface Reading {
  readonly page: PlanPage;
  readonly minutesLeft: number;
  /** Number of the next part, from 1. */
  readonly part: number;
}

export interface Work {
  /** In reading order. */
  readonly readings: readonly Reading[];
  /** Cases to be interviewed about, in order. */
  readonly mocks: readonly string[];
  readonly mockMinutes: number;
  /** Reviews of pages that were read before. */
  readonly reviews: readonly Review[];
  readonly drills: Drills;
}

/** The mixed drills: one a week, as soon as there is something to ask about. */
export interface Drills {
  /** Number of the next. */
  readonly turn: number;
  /** Mondays of weeks that have one. */
  readonly weeks: ReadonlySet<CalendarDay>;
  /** Whether pages were read before the plan begins. */
  readonly hasRead: boolean;
}

export interface Schedule {
  readonly items: readonly PlanItem[];
  /** What found no place. */
  readonly readings: readonly Reading[];
  readonly mocks: readonly string[];
}

/** Ten questions and their reasons, in minutes. */
const DRILL_MINUTES = 12;
/** A reading is not cut into parts shorter than this, in minutes. */
const LEAST_PART = 8;

/** Every session is filled up to its minutes and never over them. */
export function schedule(sessions: readonly Session[], work: Work): Schedule {
  const state = {
    readings: [...work.readings],
    mocks: [...work.mocks],
    reviews: [...work.reviews].sort(byDue),
    items: [] as PlanItem[],
  };
  const drill = weeklyDrill(sessions, work.drills, state.items);
  const firstMock = sessions.find(({use}) => use === 'mock')?.day;
  for (const session of sessions) {
    const desk = new Desk(session.day, session.minutes, state.items);
    if (session.use === 'look-back') desk.put('look-back', 'framework', session.minutes, 1);
    if (session.use === 'mock' && state.mocks[0] && work.mockMinutes <= desk.left) {
      desk.put('mock', state.mocks.shift()!, work.mockMinutes, 1);
    }
    drill(session, desk);
    state.reviews = reviewDue(state.reviews, desk);
    if (session.use !== 'study' || (firstMock && session.day > firstMock)) continue;
    const finished = read(state.readings, desk);
    const fresh = finished.flatMap((page) => reviewsOf(page, session.day));
    if (fresh.length > 0) state.reviews = [...state.reviews, ...fresh].sort(byDue);
  }
  return {items: state.items, readings: state.readings, mocks: state.mocks};
}

/** Puts a drill on the last day of each week, if that day has the time and something was read on an earlier one. */
function weeklyDrill(
  sessions: readonly Session[],
  {turn, weeks, hasRead}: Drills,
  items: readonly PlanItem[],
): (session: Session, desk: Desk) => void {
  const lastDays = new Map(
    sessions.map(({day, use}) => [use === 'look-back' ? '' : mondayOf(day), day]),
  );
  let next = turn;
  return ({day, use}, desk) => {
    const monday = mondayOf(day);
    if (use === 'look-back' || lastDays.get(monday) !== day || weeks.has(monday)) return;
    const isEarly = !hasRead && !items.some((item) => item.kind === 'read' && item.day < day);
    if (isEarly || desk.left < DRILL_MINUTES) return;
    desk.put('drill', DRILLS, DRILL_MINUTES, next);
    next += 1;
  };
}

/** One day and the minutes left of it. */
class Desk {
  constructor(
    readonly day: CalendarDay,
    public left: number,
    private readonly items: PlanItem[],
  ) {}

  put(kind: PlanItem['kind'], page: string, minutes: number, turn: number): void {
    this.items.push({day: this.day, kind, page, minutes, turn});
    this.left -= minutes;
  }
}

const byDue = (a: Review, b: Review): number => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0);

/** Does what is due and fits; what is left over waits for the next day. */
function reviewDue(reviews: readonly Review[], desk: Desk): Review[] {
  return reviews.filter(({due, kind, page, minutes, turn}) => {
    if (due > desk.day || minutes > desk.left) return true;
    desk.put(kind, page, minutes, turn);
    return false;
  });
}

/** Reads on until the day is full; gives the pages that were read to their end. Takes them out of `readings`. */
function read(readings: Reading[], desk: Desk): PlanPage[] {
  const finished: PlanPage[] = [];
  for (let next = readings[0]; next; next = readings[0]) {
    const minutes = partOf(next.minutesLeft, desk.left);
    if (minutes === 0) break;
    desk.put('read', next.page.id, minutes, next.part);
    const minutesLeft = next.minutesLeft - minutes;
    if (minutesLeft > 0) {
      readings[0] = {...next, minutesLeft, part: next.part + 1};
      break;
    }
    readings.shift();
    finished.push(next.page);
  }
  return finished;
}

/** The part of a reading that the rest of a day takes, in minutes: whole, or cut so that no part is a crumb. */
function partOf(minutes: number, left: number): number {
  if (minutes <= left) return minutes;
  const part = Math.min(left, minutes - LEAST_PART);
  return part >= LEAST_PART ? part : 0;
}
