import {describe, expect, it} from 'vitest';
import {findClarification} from '../../../src/domain/mock/findClarification';
import {cases, measure, sets} from './measure';

/** Of the answers given without asking back, so many may be wrong. */
const MOST_WRONG = 0.05;
const questions = sets.flatMap((set) => set.questions);

describe('everyday questions', () => {
  it('are judged for twenty questions or more and every case, by ids that there are', () => {
    expect([questions.length >= 20, cases.length >= 10]).toEqual([true, true]);
    const ids = new Map(cases.map(([slug, list]) => [slug, list.map(({id}) => id)]));
    const unknown = questions.flatMap(({typed, answeredBy}) =>
      Object.entries(answeredBy).flatMap(([slug, named]) =>
        named.filter((id) => !ids.get(slug)?.includes(id)).map((id) => [typed, slug, id]),
      ),
    );
    expect(unknown).toEqual([]);
  });

  const measured = sets.map((set) => [set.about, measure(set)] as const);

  it.each(measured)('are hardly ever answered wrongly: those %s', (_about, {right, wrong}) => {
    const share = wrong.length / (right + wrong.length);
    expect([wrong, share <= MOST_WRONG]).toEqual([wrong, true]);
  });

  it('are mostly answered or offered where the case has an answer', () => {
    const sum = (of: 'right' | 'offered' | 'missed') =>
      measured.reduce((all, [, one]) => all + one[of], 0);
    const helped = sum('right') + sum('offered');
    expect(sum('right')).toBeGreaterThanOrEqual(70);
    expect(helped / (helped + sum('missed'))).toBeGreaterThan(0.8);
  });
});

it('every prepared wording is answered without asking back', () => {
  const wordings = cases.flatMap(([slug, list]) =>
    list.flatMap(({id, question, also}) =>
      [question, ...also].map((wording) => ({slug, id, wording, list})),
    ),
  );
  for (const {slug, id, wording, list} of wordings)
    expect([slug, wording, findClarification(list, wording)]).toEqual([
      ...[slug, wording, {kind: 'found', id}],
    ]);
});
