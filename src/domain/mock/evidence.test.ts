import {expect, it} from 'vitest';
import {evidenceOf, isUnwritten} from './evidence';
import {begun, interview, START_MS} from './sample.fixture';
import {ask, end, giveScore, putProbe, takeBack, write} from './session';
import type {MockBody, Score} from './types';

const words = interview.rubric.find(({id}) => id === 'words')!;
const scored = (score: Score, body: MockBody = begun()) =>
  giveScore(end(body, START_MS), 'words', score, START_MS);
const unwritten = (body: MockBody) =>
  isUnwritten(
    {
      ...interview,
      phases: interview.phases.map((phase) => ({...phase, step: words.step})),
    },
    body,
    words,
  );

it.each([
  [4, true],
  [2, true],
  [1, false],
  [0, false],
  [null, false],
] as [Score, boolean][])('a score of %s with nothing written: %s', (score, is) =>
  expect(unwritten(scored(score))).toBe(is),
);

it('is content with a note of its step, an answer about it, or a remark', () => {
  const at = (of: 'notes' | 'answers' | 'remarks', id: string) =>
    unwritten(scored(3, write(putProbe(begun(), 'a', START_MS), {of, id}, 'x', '', START_MS)));
  expect([at('notes', 'model'), at('answers', 'a'), at('remarks', 'words')]).toEqual([
    ...[false, false, false],
  ]);
  expect([at('remarks', 'numbers'), at('notes', 'gone')]).toEqual([true, true]);
  expect(unwritten(scored(3, putProbe(begun(), 'a', START_MS)))).toBe(true);
  expect(unwritten(scored(3, write(begun(), {of: 'notes', id: 'model'}, ' \n', '', 1)))).toBe(true);
});

it('asks no interviewer and no partner', () => {
  expect(unwritten(scored(4, begun({role: 'interviewer'})))).toBe(false);
  expect(unwritten(scored(4, begun({role: 'partner'})))).toBe(false);
});

it('counts questions for the first step only, and none that was taken back', () => {
  const first = {...words, step: 'clarify-requirements' as const};
  const body = ask(ask(begun(), 'Load?', 'traffic', 1), 'Cloud?', '', 2);
  const back = takeBack(body, ({text}) => text === 'Cloud?', 3);
  expect(evidenceOf(interview, back, first).asked).toEqual(['Load?']);
  expect(evidenceOf(interview, back, words).asked).toEqual([]);
});
