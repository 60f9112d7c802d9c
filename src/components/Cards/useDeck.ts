import {useState} from 'react';

import {type Card, shuffle} from '@site/src/domain/cards';

export interface Deck {
  /** In the order in which they are dealt. */
  cards: Card[];
  /** Place of the card on top. */
  at: number;
  /** All cards below each other instead of one at a time. */
  listed: boolean;
  shuffled: boolean;
  /** Goes on by `step` cards; after the last comes the first. */
  move(step: number): void;
  /** The same seed deals the same order; without one, the order of the page. */
  deal(seed?: number): void;
  toggleList(): void;
}

/** Where a reader is in a deck. Lasts for the visit of the page only: nothing is stored. */
export function useDeck(given: Card[]): Deck {
  const [seed, setSeed] = useState<number>();
  const [at, setAt] = useState(0);
  const [listed, setListed] = useState(false);
  return {
    cards: seed === undefined ? given : shuffle(given, seed),
    at,
    listed,
    shuffled: seed !== undefined,
    move: (step) => setAt((at + step + given.length) % given.length),
    deal: (next) => {
      setSeed(next);
      setAt(0);
    },
    toggleList: () => setListed(!listed),
  };
}
