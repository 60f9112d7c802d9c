import {describe, expect, it} from 'vitest';
import {attemptsOf, countAttempts, judgedAttempts, meansOf, openAttempt, trendOf} from './history';
import {begun, sampleCase, START_MS} from './sample.fixture';
import {end, giveScore, mockId} from './session';
import type {MockBody, Score} from './types';

const ids = Object.keys(sampleCase.weights);
const record = (body: MockBody) => ({
  id: mockId({page: 'case-studies/x', startedAtMs: body.startedAtMs}),
  body,
});
const scored = (atMs: number, score: Score) =>
  ids.reduce(
    (body, id) => giveScore(body, id, score, atMs),
    end({...begun(), startedAtMs: atMs}, atMs + 1),
  );
const records = [record(scored(START_MS + 5, 3)), record(scored(START_MS, 1)), record(begun())];
const attempts = attemptsOf(
  [...records, record({...begun(), startedAtMs: START_MS + 9})],
  (page) => (page === sampleCase.page ? sampleCase.weights : undefined),
);

describe('history', () => {
  it('lists the latest first, and judges those that were ended and scored', () => {
    expect(attempts.map(({body}) => body.startedAtMs - START_MS)).toEqual([9, 5, 0, 0]);
    expect(judgedAttempts(attempts).map(({verdict}) => verdict.mean)).toEqual([1, 3]);
  });

  it('finds the attempt to go on with, and counts by role', () => {
    expect(openAttempt(attempts)?.body.startedAtMs).toBe(START_MS + 9);
    expect(openAttempt([])).toBeUndefined();
    expect(countAttempts(attempts, sampleCase.page, 'candidate')).toBe(4);
    expect(countAttempts(attempts, 'gone', 'candidate')).toBe(0);
  });

  it('of a case that is gone is listed without a mean', () => {
    expect(attemptsOf(records, () => undefined)[0]?.verdict.mean).toBeUndefined();
  });
});

describe('the means', () => {
  const HOUR_MS = 3_600_000;
  const at = (hours: number, role: MockBody['role'], score: Score, page = 'case-studies/x') => {
    const body = {...scored(START_MS + hours * HOUR_MS, score), role};
    return {id: `${page}#mock-${role}${hours}`, body};
  };
  const means = (...all: ReturnType<typeof at>[]) =>
    meansOf(judgedAttempts(attemptsOf(all, () => sampleCase.weights)));

  it('count an interview once, by the partner who heard it', () => {
    expect(means(at(0, 'candidate', 4), at(0.1, 'partner', 2), at(30, 'candidate', 3))).toEqual([
      2, 3,
    ]);
    expect(means(at(0, 'partner', 2), at(0.1, 'candidate', 4), at(0.2, 'partner', 3))).toEqual([
      2.5,
    ]);
  });

  it('keep apart two interviews, two cases, and what was only held on paper', () => {
    expect(means(at(0, 'candidate', 4), at(1, 'candidate', 2))).toEqual([4, 2]);
    expect(means(at(0, 'candidate', 4), at(0, 'partner', 2, 'case-studies/y'))).toHaveLength(2);
    expect(means(at(0, 'candidate', 4), at(5, 'partner', 2))).toEqual([4, 2]);
    expect(means(at(0, 'interviewer', 4))).toEqual([]);
  });

  it('give a partner’s scores to the nearest of two interviews', () => {
    expect(means(at(0, 'candidate', 4), at(1, 'candidate', 4), at(1.1, 'partner', 1))).toEqual([
      4, 1,
    ]);
  });
});

describe('the trend', () => {
  it.each([
    [[], undefined],
    [[2], undefined],
    [[2, 3], 'up'],
    [[1, 2, 2, 2, 2.1], 'steady'],
    [[3, 3, 2], 'down'],
  ])('of %j is %s', (means, direction) => expect(trendOf(means)?.direction).toBe(direction));

  it('compares with the average of the three before', () => {
    expect(trendOf([0, 1, 2, 3, 4])?.by).toBe(2);
  });
});
