import type {CardBody} from './types';

/** What was done in one sitting, so that it can be taken back: each review with what stood before it. */
export interface Done {
  readonly id: string;
  /** Undefined for a card that was new. */
  readonly before: CardBody | undefined;
}

export function withReview(done: readonly Done[], id: string, before?: CardBody): Done[] {
  return [...done, {id, before}];
}

/** The last review and what is left of the list without it. */
export function takeBack(done: readonly Done[]): {last: Done | undefined; rest: Done[]} {
  return {last: done.at(-1), rest: done.slice(0, -1)};
}
