import {type ReactNode} from 'react';

import Button from '@site/src/components/ui/Button';
import {countsOf, forecastOf, queueOf} from '@site/src/domain/review';

import type {Asked} from './asked';
import Forecast from './Forecast';
import type {ReviewDecksProps} from './ReviewDecks';
import {strings} from './strings';
import styles from './styles.module.css';
import {daysFrom, diagramsOf, type DeckState} from './useDeck';

interface StandingProps extends ReviewDecksProps {
  asked: Asked;
  deck: DeckState;
  /** Undefined until the record is read. */
  nowMs: number | undefined;
  begin(): void;
}

/** How the deck stands: what is due, new and learned, and what comes in the next days. */
export default function Standing(props: StandingProps): ReactNode {
  const {asked, deck, nowMs, begin} = props;
  if (nowMs === undefined) {
    return (
      <div className={styles.standing}>
        <p className={styles.reading}>{strings.reading}</p>
      </div>
    );
  }
  const {cards, bodies} = deck;
  const {day, starts} = daysFrom(nowMs);
  const bodyOf = (id: string) => bodies.get(id);
  const begun = deck.begunIn(day);
  const diagrams = diagramsOf(asked.deck, deck.records, nowMs);
  const dailyLimit = asked.limit;
  const queue = queueOf({cards, bodyOf, diagrams, nowMs, day, dailyLimit, begun});
  const own = cards.flatMap(({id}) => bodyOf(id) ?? []);
  return (
    <div className={styles.standing}>
      <p className={styles.counts}>{strings.counts(countsOf(cards, bodyOf, nowMs, day))}</p>
      <p className={styles.actions}>
        <Button variant="primary" disabled={queue.length === 0} onClick={begin}>
          {strings.begin}
        </Button>
        <span>{queue.length > 0 ? strings.waiting(queue.length, begun) : strings.nothing}</span>
      </p>
      <Forecast counts={forecastOf(own, starts)} />
    </div>
  );
}
