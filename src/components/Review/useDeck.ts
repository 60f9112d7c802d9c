import {useMemo} from 'react';

import {dueDiagrams, type DueDiagram} from '@site/src/domain/recall';
import type {LearnerRecord} from '@site/src/domain/record';
import {
  begunToday,
  cardsOf,
  FORECAST_DAYS,
  hasDiagramsOf,
  type CardBody,
  type Day,
  type DeckCard,
  type DeckKey,
  type DeckPage,
} from '@site/src/domain/review';
import {dayStarts} from '@site/src/platform/clock/dayStarts';
import {useWholeRecord, type StoreStatus} from '@site/src/platform/storage';

/** A deck together with what the reader's record says about it. */
export interface DeckState {
  readonly cards: readonly DeckCard[];
  readonly bodies: ReadonlyMap<string, CardBody>;
  readonly records: readonly LearnerRecord[];
  readonly begunIn: (day: Day) => number;
  readonly status: StoreStatus;
}

export function useDeck(deck: DeckKey, pages: readonly DeckPage[]): DeckState {
  const {records, status} = useWholeRecord();
  const cards = useMemo(() => cardsOf(deck, pages), [deck, pages]);
  const bodies = useMemo(() => cardBodies(records), [records]);
  const begunIn = (day: Day) => begunToday([...bodies.values()], day);
  return {cards, bodies, records, begunIn, status};
}

/** By id of the card, of all decks. */
function cardBodies(records: readonly LearnerRecord[]): Map<string, CardBody> {
  const cards = records.filter((one): one is LearnerRecord<'card'> => one.kind === 'card');
  return new Map(cards.map(({id, body}) => [id, body]));
}

/** The midnights of the forecast; the first two are the bounds of today. */
export function daysFrom(nowMs: number): {day: Day; starts: number[]} {
  const starts = dayStarts(nowMs, FORECAST_DAYS + 1);
  return {day: {startMs: starts[0]!, endMs: starts[1]!}, starts};
}

/** The diagrams of a deck that should be recalled. */
export function diagramsOf(
  deck: DeckKey,
  records: readonly LearnerRecord[],
  nowMs: number,
): DueDiagram[] {
  return dueDiagrams(records, nowMs).filter(({page}) => hasDiagramsOf(deck, page));
}
