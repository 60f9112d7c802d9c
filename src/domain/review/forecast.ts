import type {DeckCard} from './decks';
import {isDue, type Day} from './queue';
import type {CardBody} from './types';

/** Days that the forecast looks ahead, today among them. */
export const FORECAST_DAYS = 14;

/**
 * Cards that come due on each day; what is overdue counts for the first.
 * @param dayStartsMs starts of the days and the end of the last, one more than there are days
 */
export function forecastOf(bodies: readonly CardBody[], dayStartsMs: readonly number[]): number[] {
  return dayStartsMs.slice(0, -1).map((startMs, at) => {
    const from = at === 0 ? -Infinity : startMs;
    const to = dayStartsMs[at + 1] ?? Infinity;
    return bodies.filter(({state}) => state.dueAtMs >= from && state.dueAtMs < to).length;
  });
}

export interface DeckCounts {
  readonly all: number;
  readonly due: number;
  readonly fresh: number;
  /** Past the first steps: they come back after days. */
  readonly learned: number;
}

/** How a deck stands. */
export function countsOf(
  cards: readonly DeckCard[],
  bodyOf: (id: string) => CardBody | undefined,
  nowMs: number,
  day: Day,
): DeckCounts {
  const bodies = cards.flatMap(({id}) => bodyOf(id) ?? []);
  return {
    all: cards.length,
    due: bodies.filter((body) => isDue(body, nowMs, day)).length,
    fresh: cards.length - bodies.length,
    learned: bodies.filter(({state}) => state.phase === 'review').length,
  };
}
