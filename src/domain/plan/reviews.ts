/** What comes back after a page was read, and when. */
import {addDays, type CalendarDay} from './day';
import {LEAST_MINUTES} from './sessions';
import type {ItemKind, PlanPage} from './types';

export interface Review {
  readonly page: string;
  readonly kind: ItemKind;
  readonly turn: number;
  readonly minutes: number;
  /** The first day on which it helps. */
  readonly due: CalendarDay;
}

const MINUTES_PER_QUESTION = 0.75;
const MINUTES_PER_CARD = 0.4;
const MINUTES_PER_RECALL = 3;
const MOST_RECALLS = 2;

/** Spaced repetition in days after the reading; the third round goes over what was missed, in half the time. */
const ROUNDS = [
  {kind: 'quiz', turn: 1, afterDays: 2, share: 1},
  {kind: 'cards', turn: 2, afterDays: 7, share: 1},
  {kind: 'recall', turn: 2, afterDays: 7, share: 1},
  {kind: 'quiz', turn: 3, afterDays: 16, share: 0.5},
  {kind: 'cards', turn: 3, afterDays: 16, share: 0.5},
] as const;

/** All reviews of a page that was read to its end on `day`. */
export function reviewsOf(page: PlanPage, day: CalendarDay): Review[] {
  return ROUNDS.flatMap(({kind, turn, afterDays, share}) => {
    const full = minutesOf(page, kind);
    if (full === 0) return [];
    const minutes = Math.min(LEAST_MINUTES, Math.max(2, Math.ceil(full * share)));
    return [{page: page.id, kind, turn, minutes, due: addDays(day, afterDays)}];
  });
}

function minutesOf({questions, cards, diagrams}: PlanPage, kind: 'quiz' | 'cards' | 'recall') {
  if (kind === 'quiz') return questions * MINUTES_PER_QUESTION;
  if (kind === 'cards') return cards * MINUTES_PER_CARD;
  return Math.min(diagrams, MOST_RECALLS) * MINUTES_PER_RECALL;
}
