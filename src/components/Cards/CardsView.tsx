import {type KeyboardEvent, type ReactNode, type SyntheticEvent, useRef} from 'react';

import Button from '@site/src/components/ui/Button';
import Inline from '@site/src/components/ui/Inline';
import type {Card} from '@site/src/domain/cards';
import {slugLabel} from '@site/src/domain/text/slug';

import {strings} from './strings';
import styles from './styles.module.css';
import type {Deck} from './useDeck';

const STEPS: Record<string, number> = {ArrowLeft: -1, ArrowRight: 1};

/**
 * Every card is a <details>, front outside and back inside, so that it flips without scripts. With scripts
 * the style sheet shows the card on top only; without, the whole list.
 */
export default function CardsView({
  cards,
  at,
  listed,
  shuffled,
  move,
  deal,
  toggleList,
}: Deck): ReactNode {
  const deckRef = useRef<HTMLOListElement>(null);
  const turnDown = () =>
    deckRef.current?.querySelectorAll('details').forEach((card) => (card.open = false));
  const go = (step: number) => {
    turnDown();
    move(step);
  };
  const onKeyDown = ({key}: KeyboardEvent) => {
    const step = STEPS[key];
    if (step && !listed) go(step);
  };
  return (
    // The arrow keys are a short cut to the buttons below, which do the same.
    <section className={styles.cards} aria-label={strings.label} onKeyDown={onKeyDown}>
      <ol ref={deckRef} className={listed ? styles.list : styles.deck}>
        {cards.map((card, place) => (
          <CardItem key={card.id} card={card} onTop={place === at} />
        ))}
      </ol>
      <Controls {...{cards, at, listed, shuffled, deal, toggleList}} go={go} turnDown={turnDown} />
    </section>
  );
}

function CardItem({card, onTop}: {card: Card; onTop: boolean}): ReactNode {
  return (
    <li data-top={onTop}>
      <details suppressHydrationWarning>
        <summary>
          <span className={styles.front}>
            <Inline text={card.front} />
          </span>
          <span
            className={styles.cue}
            data-show={strings.show}
            data-hide={strings.hide}
            aria-hidden
          />
        </summary>
        <div className={styles.back}>
          <p>
            <Inline text={card.back} />
          </p>
          <p className={styles.source}>
            {strings.section} <a href={`#${card.section}`}>{slugLabel(card.section)}</a> ·{' '}
            {slugLabel(card.step)}
          </p>
        </div>
      </details>
    </li>
  );
}

interface ControlsProps extends Omit<Deck, 'move'> {
  go(step: number): void;
  turnDown(): void;
}

function Controls({
  cards,
  at,
  listed,
  shuffled,
  deal,
  toggleList,
  go,
  turnDown,
}: ControlsProps): ReactNode {
  // The moment of the click is the seed: chance that needs no clock and no random source.
  const onShuffle = (event: SyntheticEvent) => {
    turnDown();
    deal(shuffled ? undefined : Math.round(event.timeStamp));
  };
  return (
    <div className={styles.controls}>
      {!listed && (
        <>
          <Button onClick={() => go(-1)}>{strings.previous}</Button>
          <Button variant="primary" onClick={() => go(1)}>
            {strings.next}
          </Button>
        </>
      )}
      <span role="status" className={styles.place}>
        {listed ? strings.count(cards.length) : strings.place(at, cards.length)}
      </span>
      <Button variant="quiet" onClick={onShuffle}>
        {shuffled ? strings.unshuffle : strings.shuffle}
      </Button>
      <Button variant="quiet" onClick={toggleList} aria-pressed={listed}>
        {listed ? strings.deck : strings.list}
      </Button>
    </div>
  );
}
