import type {DueDiagram} from '@site/src/domain/recall';
import type {Rating} from '@site/src/domain/review';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** A wait in its largest unit, such as '10 min', '3 days' or '4 months'. */
export function waitText(waitMs: number): string {
  if (waitMs < HOUR_MS) return `${Math.max(1, Math.round(waitMs / MINUTE_MS))} min`;
  if (waitMs < DAY_MS) return many(Math.round(waitMs / HOUR_MS), 'hour');
  const days = Math.round(waitMs / DAY_MS);
  return days < 60 ? many(days, 'day') : many(Math.round(days / 30.4), 'month');
}

/** Every word of a sitting. */
export const strings = {
  label: 'Review',
  front: 'Question',
  back: 'Answer',
  isNew: 'new',
  show: 'Show the answer',
  rate: 'How well did you know it?',
  ratings: {1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy'} satisfies Record<Rating, string>,
  undo: 'Undo',
  leave: 'End',
  keys: 'Keys, while the focus is in here: Space shows the answer, 1–4 rate, U undoes.',
  left: (count: number) => `${count} left`,
  said: (rating: string, wait: string) => `${rating}: it comes back in ${wait}.`,
  undone: 'Taken back.',
  treated: 'Treated in',
  loading: 'Loading the card…',
  failed: 'The card did not load. Nothing of yours was changed. Check the connection.',
  again: 'Try again',
  gone: 'This card is gone from the handbook.',
  pass: 'Leave it out',
  diagram: 'A diagram to recall',
  result: ({named, asked}: DueDiagram) =>
    `You named ${named} of ${asked} labels when it last counted.`,
  recall: 'Recall its labels',
  later: 'Not now',
  done: 'That is all for now.',
  reviewed: (count: number) => `${many(count, 'review')} in this sitting.`,
  back2: 'Back to the decks',
};
