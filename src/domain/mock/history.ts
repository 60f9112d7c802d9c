/** Earlier attempts and where they are going. */
import type {MockBody} from './types';
import {verdictOf, type Verdict, type Weights} from './verdict';

export interface Attempt {
  readonly id: string;
  readonly page: string;
  readonly body: MockBody;
  readonly verdict: Verdict;
}

/** A record of kind `mock`, as far as this needs it. */
interface MockRecord {
  readonly id: string;
  readonly body: MockBody;
}

/** All attempts, the latest first. `weightsOf` gives a page's rubric, or undefined for one that is gone. */
export function attemptsOf(
  records: readonly MockRecord[],
  weightsOf: (page: string) => Weights | undefined,
): Attempt[] {
  return records
    .map(({id, body}) => {
      const page = id.split('#', 1)[0]!;
      return {id, page, body, verdict: verdictOf(weightsOf(page) ?? {}, body.scores)};
    })
    .sort((a, b) => b.body.startedAtMs - a.body.startedAtMs || (a.id < b.id ? 1 : -1));
}

/** Attempts that were ended and judged enough, the earliest first. */
export function judgedAttempts(attempts: readonly Attempt[]): Attempt[] {
  return attempts
    .filter(({body, verdict}) => body.endedAtMs !== undefined && !verdict.isOpen)
    .reverse();
}

export type Direction = 'up' | 'steady' | 'down';

/** Less than this, in points of the mean, is no change. */
const STEADY_WITHIN = 0.2;
const COMPARED_WITH = 3;

/**
 * The last of `means` (earliest first) beside the average of up to three before it; undefined with
 * fewer than two.
 */
export function trendOf(
  means: readonly number[],
): {readonly direction: Direction; readonly by: number} | undefined {
  const last = means.at(-1);
  const before = means.slice(-1 - COMPARED_WITH, -1);
  if (last === undefined || before.length === 0) return undefined;
  const by = last - before.reduce((sum, mean) => sum + mean, 0) / before.length;
  return {by, direction: Math.abs(by) < STEADY_WITHIN ? 'steady' : by > 0 ? 'up' : 'down'};
}

/** The newest attempt that was begun and not ended. */
export function openAttempt(attempts: readonly Attempt[]): Attempt | undefined {
  return attempts.find(({body}) => body.endedAtMs === undefined);
}

/** How many attempts of a page there are, in this role. */
export function countAttempts(
  attempts: readonly Attempt[],
  page: string,
  role: MockBody['role'],
): number {
  return attempts.filter((one) => one.page === page && one.body.role === role).length;
}
