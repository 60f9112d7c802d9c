/** When a card comes back: FSRS as `ts-fsrs` computes it, without its chance, so that the same reviews give the same days. */
import {createEmptyCard, fsrs, State, type Card, type Grade} from 'ts-fsrs';

import {RATINGS, type CardBody, type CardState, type Phase, type Rating} from './types';

/** A card that is known well is still seen once a year. */
const MOST_DAYS = 365;
const DAY_MS = 24 * 60 * 60 * 1000;

const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: MOST_DAYS,
  enable_fuzz: false,
  enable_short_term: true,
  learning_steps: ['1m', '10m'],
  relearning_steps: ['10m'],
});

const STATES: Record<Phase, State> = {
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};
const phaseOf = (state: State): Phase =>
  state === State.Review ? 'review' : state === State.Relearning ? 'relearning' : 'learning';

/** The record after a review at `nowMs`; `before` is undefined for a card that is new. */
export function rated(before: CardBody | undefined, rating: Rating, nowMs: number): CardBody {
  const state = stateAfter(before?.state, rating, nowMs);
  const line = {atMs: state.lastAtMs, rating, intervalDays: state.intervalDays};
  return {state, log: [...(before?.log ?? []), line]};
}

/** When the card would come back after each rating, in milliseconds since the epoch. */
export function outcomes(before: CardBody | undefined, nowMs: number): Record<Rating, number> {
  const entries = RATINGS.map((rating) => [rating, rated(before, rating, nowMs).state.dueAtMs]);
  return Object.fromEntries(entries) as Record<Rating, number>;
}

function stateAfter(before: CardState | undefined, rating: Rating, nowMs: number): CardState {
  // A clock that was set back must not make time run backwards for the scheduler.
  const atMs = Math.max(nowMs, before?.lastAtMs ?? 0);
  const now = new Date(atMs);
  const {card} = scheduler.next(
    before ? toCard(before) : createEmptyCard(now),
    now,
    rating as unknown as Grade,
  );
  return card.state === State.Review
    ? {...fromCard(card, atMs), ...returning(before, rating, atMs, card.scheduled_days)}
    : fromCard(card, atMs);
}

/**
 * The days after which it comes back. The scheduler keeps ratings at least a day apart, so that an interval may be
 * longer than the stability says and the next one shorter: a card that was known when it was due never comes back sooner.
 */
function returning(before: CardState | undefined, rating: Rating, atMs: number, days: number) {
  const wasDue = before?.phase === 'review' && atMs >= before.dueAtMs - DAY_MS;
  const least = wasDue && rating >= 3 ? before.intervalDays : 0;
  const intervalDays = Math.min(MOST_DAYS, Math.max(least, Math.round(days)));
  return {intervalDays, dueAtMs: atMs + intervalDays * DAY_MS};
}

function toCard(state: CardState): Card {
  return {
    due: new Date(state.dueAtMs),
    last_review: new Date(state.lastAtMs),
    stability: state.stability,
    difficulty: state.difficulty,
    elapsed_days: 0,
    scheduled_days: state.intervalDays,
    learning_steps: state.step,
    reps: state.reps,
    lapses: state.lapses,
    state: STATES[state.phase],
  };
}

function fromCard(card: Card, lastAtMs: number): CardState {
  return {
    ...{dueAtMs: card.due.getTime(), lastAtMs},
    ...{stability: card.stability, difficulty: card.difficulty},
    phase: phaseOf(card.state),
    step: card.learning_steps,
    intervalDays: Math.round(card.scheduled_days),
    ...{reps: card.reps, lapses: card.lapses},
  };
}
