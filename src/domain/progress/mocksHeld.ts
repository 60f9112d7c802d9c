/** Mock interviews that were held, by page. */
import {attemptsOf, type Attempt} from '../mock/history';
import {shownLevel, type Weights} from '../mock/verdict';
import type {LearnerRecord} from '../record';
import type {MockStanding} from './types';

export const NO_MOCKS: MockStanding = {held: 0};

/** @param weightsOf the rubric of a page; undefined for one that is gone */
export function mocksHeld(
  records: readonly LearnerRecord[],
  weightsOf: (page: string) => Weights | undefined,
): ReadonlyMap<string, MockStanding> {
  const ended = attemptsOf(records.filter(isEndedMock), weightsOf);
  const pages = [...new Set(ended.map(({page}) => page))];
  return new Map(pages.map((page) => [page, standing(ended.filter((one) => one.page === page))]));
}

/** Ended, and not held as the one who asks. */
export function isEndedMock(record: LearnerRecord): record is LearnerRecord<'mock'> {
  if (record.kind !== 'mock') return false;
  const {endedAtMs, role} = record.body as LearnerRecord<'mock'>['body'];
  return endedAtMs !== undefined && role !== 'interviewer';
}

/**
 * How many interviews these records stand for: scores that came from a partner belong to one that was held, here or
 * on paper.
 */
export function countHeld(bodies: readonly LearnerRecord<'mock'>['body'][]): number {
  const count = (role: string) => bodies.filter((body) => body.role === role).length;
  return Math.max(count('candidate'), count('partner'));
}

/** @param ended at least one, the latest first */
function standing(ended: readonly Attempt[]): MockStanding {
  const {body, verdict} = ended[0]!;
  const level = shownLevel(verdict);
  const isJudged = !verdict.isOpen;
  const last = {atMs: body.startedAtMs, isJudged, ...(isJudged && level && {level})};
  return {held: countHeld(ended.map((one) => one.body)), last};
}
