import {type ReactNode} from 'react';

import type {Cards as CardsData} from '@site/src/domain/cards';

import CardsView from './CardsView';
import {useDeck} from './useDeck';

export interface CardsProps {
  data: CardsData;
  /** Id of the page; taken for the day when cards are scheduled. */
  page?: string;
}

/** The flashcards of the page's cards.yaml, one at a time or all in a list. */
export function Cards({data}: CardsProps): ReactNode {
  const deck = useDeck(data.cards);
  return <CardsView {...deck} />;
}
