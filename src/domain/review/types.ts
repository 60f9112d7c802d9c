/** What is kept of one flashcard. Times are milliseconds since the epoch. Types only: reading pages import them. */

/** How well a card was known: 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;

export const RATINGS: readonly Rating[] = [1, 2, 3, 4];

/** `learning` was seen for the first time and comes back within minutes, `relearning` was forgotten, `review` comes back after days. */
export type Phase = 'learning' | 'review' | 'relearning';

/** Where the scheduler has a card. A card that was never reviewed has none. */
export interface CardState {
  readonly dueAtMs: number;
  readonly lastAtMs: number;
  /** Days after which it is still known with 90% probability. */
  readonly stability: number;
  /** 1 (easy) to 10. */
  readonly difficulty: number;
  readonly phase: Phase;
  /** Place among the steps of a few minutes. */
  readonly step: number;
  readonly intervalDays: number;
  readonly reps: number;
  readonly lapses: number;
}

/** One line of the review log. */
export interface Review {
  readonly atMs: number;
  readonly rating: Rating;
  /** Days until it was to come back; 0 within the day. */
  readonly intervalDays: number;
}

/** The record of one card; its id is `<page>#<card>`. */
export interface CardBody {
  readonly state: CardState;
  /** Every review, the earliest first. */
  readonly log: readonly Review[];
}

/** How many new cards a reader wants to begin in a day. */
export interface PaceBody {
  readonly newADay: number;
  /** When they said so, in milliseconds since the epoch. */
  readonly atMs: number;
}

/** The one pace of a browser, under its page. */
export const PACE_ID = 'practice/cards#pace';
export const MOST_NEW_A_DAY = 100;
