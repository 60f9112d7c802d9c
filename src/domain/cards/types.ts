/** `cards.yaml` as its schema lets it through. Types only: reading pages carry no schema. */
export type {Card, Cards} from '../content/cardsSchema';
