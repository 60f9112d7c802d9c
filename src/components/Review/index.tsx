import {type ReactNode} from 'react';

import {addressOf} from '@generated/practice-decks/default/cardAddresses';
import decks from '@generated/practice-decks/default/decks.json';

import {ReviewDecks} from './ReviewDecks';

/** Flashcards of all pages that come back when they are about to be forgotten. */
export function Review(): ReactNode {
  return <ReviewDecks pages={decks} addressOf={addressOf} />;
}
