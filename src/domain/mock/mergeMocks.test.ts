import fc from 'fast-check';
import {expect, it} from 'vitest';
import {anyMockBody} from './anyMock.fixture';
import {isMockBody} from './isMockBody';
import {mergeMocks} from './mergeMocks';
import {begun, START_MS} from './sample.fixture';
import {ask, end, giveScore, putProbe, write} from './session';

it('loses nothing of either side that the other does not have', () => {
  const base = putProbe(begun(), 'a', START_MS);
  const notes = (id: string) => ({of: 'notes', id}) as const;
  const mine = ask(write(base, notes('clarify'), 'mine', '', 2), 'Load?', 'traffic', 3);
  const theirs = end(giveScore(write(base, notes('model'), 'theirs', '', 2), 'words', 3, 4), 9);
  const merged = mergeMocks(mine, theirs);
  expect(merged).toMatchObject({
    notes: {clarify: {text: 'mine'}, model: {text: 'theirs'}},
    asked: [{found: 'traffic'}],
    scores: {words: {score: 3}},
    endedAtMs: 9,
  });
});

it('gives a body that can be read again', () => {
  fc.assert(fc.property(anyMockBody, anyMockBody, (a, b) => isMockBody(mergeMocks(a, b))));
});
