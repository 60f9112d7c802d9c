import {describe, expect, it} from 'vitest';
import {everyday, further, more, unseen} from './everydayQuestions.fixture';
import {findClarification} from './findClarification';
import {cases, measure, type Measured} from './measureAnswers.fixture';

/** Of the answers given without asking back, so many may be wrong. */
const MOST_WRONG = 0.05;
const sets = {
  'with which the bars were set': everyday,
  'written before, and looked at since': [...further, ...more],
  'judged after the bars were set': unseen,
};
const measured = Object.entries(sets).map(([which, set]) => [which, measure(set)] as const);

describe('everyday questions', () => {
  it('are judged for twenty questions or more and every case, by ids that there are', () => {
    expect([everyday.length >= 20, cases.length >= 10]).toEqual([true, true]);
    const ids = new Map(cases.map(([slug, list]) => [slug, list.map(({id}) => id)]));
    for (const {typed, answeredBy} of Object.values(sets).flat())
      for (const [slug, named] of Object.entries(answeredBy))
        expect([typed, slug, named.filter((id) => !ids.get(slug)?.includes(id))]).toEqual([
          ...[typed, slug, []],
        ]);
  });

  it.each(measured)('are hardly ever answered wrongly: those %s', (_which, {right, wrong}) => {
    expect([wrong, wrong.length <= MOST_WRONG * (right + wrong.length)]).toEqual([wrong, true]);
  });

  it('are mostly answered or offered where the case has an answer', () => {
    const sum = (of: (one: Measured) => number) =>
      measured.reduce((all, [, one]) => all + of(one), 0);
    const right = sum((one) => one.right);
    const helped = right + sum(({offered}) => offered);
    expect(right).toBeGreaterThanOrEqual(70);
    expect(helped / (helped + sum(({missed}) => missed.length))).toBeGreaterThan(0.8);
  });
});

it('every prepared wording is answered without asking back', () => {
  for (const [slug, list] of cases)
    for (const {id, question, also} of list)
      for (const wording of [question, ...also])
        expect([slug, wording, findClarification(list, wording)]).toEqual([
          ...[slug, wording, {kind: 'found', id}],
        ]);
});
