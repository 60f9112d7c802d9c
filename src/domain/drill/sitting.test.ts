import {describe, expect, it} from 'vitest';

import {makeRecord} from '../record';
import {
  answered,
  begunAgain,
  leftBehind,
  placeIn,
  resultsSoFar,
  sittingId,
  unfinished,
} from './sitting';
import type {DrillBody} from './types';

const drill = {seed: 7, questions: ['a#one', 'a#two', 'b#one']};
const [one, two, three] = drill.questions as [string, string, string];
type Step = (current: DrillBody | undefined, nowMs: number) => DrillBody;
const after = (...steps: Step[]) =>
  steps.reduce<DrillBody | undefined>((body, step, at) => step(body, 10 * (at + 1)), undefined);

describe('a sitting', () => {
  it('begins at the first question, and nothing is kept of one that was only opened', () => {
    expect(placeIn(undefined, drill.questions)).toBe(0);
    expect(resultsSoFar(undefined, drill.questions)).toEqual([undefined, undefined, undefined]);
  });

  it('stays with a question until the reader goes on', () => {
    const body = after(answered(drill, one, 'wrong'));
    expect(body).toEqual({drill, begunAtMs: 10, answers: {[one]: {result: 'wrong', atMs: 10}}});
    expect(placeIn(body, drill.questions)).toBe(0);
    expect(placeIn(leftBehind(drill, one)(body, 20), drill.questions)).toBe(1);
  });

  it('counts the first answer, and what was passed by as open', () => {
    const body = after(
      answered(drill, one, 'wrong'),
      answered(drill, one, 'right'),
      leftBehind(drill, one),
      leftBehind(drill, two),
      answered(drill, two, 'right'),
    );
    expect(resultsSoFar(body, drill.questions)).toEqual(['wrong', 'open', undefined]);
    expect(body!.answers[one]!.atMs).toBe(10);
  });

  it('is over when all was left behind, and does without questions that are gone', () => {
    const body = after(leftBehind(drill, one), leftBehind(drill, three));
    expect(placeIn(body, drill.questions)).toBe(1);
    expect(placeIn(body, [one, three])).toBe(2);
  });

  it('is begun again later than before, though the clock was set back', () => {
    const body = after(answered(drill, one, 'right'));
    expect(begunAgain(drill)(body, 3)).toEqual({drill, begunAtMs: 11, answers: {}});
    expect(begunAgain(drill)(body, 30).begunAtMs).toBe(30);
  });
});

describe('the drill to go on with', () => {
  const record = (seed: number, atMs: number, ...left: string[]) => {
    const own = {...drill, seed};
    const steps = left.map((id) => leftBehind(own, id));
    return makeRecord(
      'drill',
      sittingId(own),
      after(...steps, answered(own, three, 'right'))!,
      atMs,
    );
  };

  it('is the last one that was worked on, if it is not over', () => {
    expect(unfinished([])).toBeUndefined();
    const open = record(1, 5, one);
    const over = record(2, 9, one, two, three);
    expect(unfinished([open])?.drill.seed).toBe(1);
    expect(unfinished([open, over])).toBeUndefined();
    expect(unfinished([over, record(3, 10)])?.drill.seed).toBe(3);
  });

  it('is none that was begun again and not touched since', () => {
    expect(
      unfinished([makeRecord('drill', sittingId(drill), begunAgain(drill)(undefined, 1), 1)]),
    ).toBeUndefined();
  });
});
