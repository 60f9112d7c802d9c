/** What comes next: due cards first, then diagrams, then new cards up to the daily limit. */
import {shuffle} from '../cards/shuffle';
import type {DueDiagram} from '../recall';
import type {DeckCard} from './decks';
import type {CardBody} from './types';

/** A card that is learned in steps of minutes is shown this much early rather than not at all. */
export const AHEAD_MS = 20 * 60 * 1000;

export type QueueItem =
  | {readonly kind: 'card'; readonly id: string; readonly page: string; readonly isNew: boolean}
  | {readonly kind: 'diagram'; readonly id: string; readonly of: DueDiagram};

/** The learner's day, both ends in milliseconds since the epoch. */
export interface Day {
  readonly startMs: number;
  readonly endMs: number;
}

export interface Waiting {
  readonly cards: readonly DeckCard[];
  readonly bodyOf: (id: string) => CardBody | undefined;
  /** Weak or due diagrams of the deck, in the order in which they should be recalled. */
  readonly diagrams: readonly DueDiagram[];
  readonly nowMs: number;
  readonly day: Day;
  /** New cards a day. */
  readonly dailyLimit: number;
  /** New cards of any deck that were begun today, see `begunToday`. */
  readonly begun: number;
}

/** Cards that were seen for the first time today. */
export function begunToday(bodies: readonly CardBody[], {startMs}: Day): number {
  return bodies.filter(({log}) => (log[0]?.atMs ?? 0) >= startMs).length;
}

/** Review is due on its day, whatever the hour; a step of minutes when the minutes are over. */
export function isDue({state}: CardBody, nowMs: number, {endMs}: Day): boolean {
  return state.dueAtMs < (state.phase === 'review' ? endMs : nowMs + 1);
}

/** What waits now, in order. */
export function queueOf(waiting: Waiting): QueueItem[] {
  const {cards, bodyOf, diagrams, nowMs, day} = waiting;
  const seen = cards.flatMap((card) => {
    const body = bodyOf(card.id);
    return body ? [{...card, body}] : [];
  });
  const byDue = (a: {body: CardBody}, b: {body: CardBody}) =>
    a.body.state.dueAtMs - b.body.state.dueAtMs;
  const due = seen.filter(({body}) => isDue(body, nowMs, day)).sort(byDue);
  const soon = seen.filter(({body}) => !isDue(body, nowMs, day) && isSoon(body, nowMs)).sort(byDue);
  return [
    ...due.map((card) => cardItem(card, false)),
    ...diagrams.map((of) => ({kind: 'diagram' as const, id: `${of.page}#${of.diagram}`, of})),
    ...newCards(waiting).map((card) => cardItem(card, true)),
    ...soon.map((card) => cardItem(card, false)),
  ];
}

function isSoon({state}: CardBody, nowMs: number): boolean {
  return state.phase !== 'review' && state.dueAtMs <= nowMs + AHEAD_MS;
}

/** Of one page in reading order; of several mixed, in an order that lasts for the day. */
function newCards({cards, bodyOf, day, dailyLimit, begun}: Waiting): DeckCard[] {
  const fresh = cards.filter(({id}) => !bodyOf(id));
  const isOnePage = new Set(fresh.map(({page}) => page)).size <= 1;
  const order = isOnePage ? fresh : shuffle(fresh, day.startMs);
  return order.slice(0, Math.max(0, dailyLimit - begun));
}

function cardItem({id, page}: DeckCard, isNew: boolean): QueueItem {
  return {kind: 'card', id, page, isNew};
}
