import fc from 'fast-check';
import {expect, it} from 'vitest';
import {anyMockBody} from './anyMock.fixture';
import {isMockBody} from './isMockBody';
import {mergeMocks} from './mergeMocks';
import {begun, START_MS} from './sample.fixture';
import {ask, askedNow, end, giveScore, putProbe, sayAloud, takeBack, write} from './session';

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

it('keeps a question taken back that another copy still counts, and the later word on speaking aloud', () => {
  const base = ask(begun(), 'Load?', 'traffic', 3);
  const back = takeBack(base, () => true, 5);
  for (const merged of [mergeMocks(base, back), mergeMocks(back, base)]) {
    expect(merged.asked).toHaveLength(1);
    expect(askedNow(merged)).toEqual([]);
  }
  const again = ask(back, 'Load?', 'traffic', 9);
  expect(askedNow(mergeMocks(base, again))).toMatchObject([{atMs: 9}]);
  const [aloud, not] = [sayAloud(base, true, 5), sayAloud(base, false, 7)];
  expect(mergeMocks(not, aloud).aloud).toEqual({isAloud: false, atMs: 7});
  expect(mergeMocks(base, aloud).aloud?.isAloud).toBe(true);
  expect(mergeMocks(base, base)).not.toHaveProperty('aloud');
});
