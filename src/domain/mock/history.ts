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

/** A partner's scores belong to the interview that began at most this long before or after, in milliseconds. */
const SAME_INTERVIEW_MS = 2 * 3_600_000;

/**
 * The mean of each interview that the reader gave, the earliest first. What a partner sent of an interview is no second
 * one: it counts in place of the own scores.
 * @param judged as `judgedAttempts` gives them
 */
export function meansOf(judged: readonly Attempt[]): number[] {
  const own = judged.filter(({body}) => body.role === 'candidate');
  const sent = judged.filter(({body}) => body.role === 'partner');
  const held = own.map((attempt) => ({attempt, heard: [] as Attempt[]}));
  for (const result of sent) {
    const near = held
      .filter(({attempt}) => isSameInterview(attempt, result))
      .sort((a, b) => apartMs(a.attempt, result) - apartMs(b.attempt, result))[0];
    if (near) near.heard.push(result);
    else held.push({attempt: result, heard: [result]});
  }
  return held
    .sort((a, b) => a.attempt.body.startedAtMs - b.attempt.body.startedAtMs)
    .map(({attempt, heard}) => meanOf(heard.length > 0 ? heard : [attempt]));
}

function isSameInterview(a: Attempt, b: Attempt): boolean {
  return a.page === b.page && apartMs(a, b) <= SAME_INTERVIEW_MS;
}

function apartMs(a: Attempt, b: Attempt): number {
  return Math.abs(a.body.startedAtMs - b.body.startedAtMs);
}

function meanOf(attempts: readonly Attempt[]): number {
  return attempts.reduce((sum, {verdict}) => sum + (verdict.mean ?? 0), 0) / attempts.length;
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
