/** How far a reader has come with a page, in one word. */
import type {PageStanding} from './types';

export const HOW_FAR = ['not-begun', 'begun', 'read'] as const;
export type HowFar = (typeof HOW_FAR)[number];

/** Read when the reader said so, begun when anything was done there; without a standing nothing was. */
export function howFar(standing: PageStanding | undefined): HowFar {
  if (!standing) return 'not-begun';
  const {read, questions, cards, ticks, diagrams, attempts, mocks} = standing;
  if (read.atMs !== undefined) return 'read';
  const done = [read.sections, questions.answered, cards.seen, ticks.ticked];
  const more = [diagrams.recalled, attempts.answered, mocks.held];
  return [...done, ...more].some((count) => count > 0) ? 'begun' : 'not-begun';
}
