import {describe, expect, it} from 'vitest';
import {elapsedOf} from './clock';
import {isMockBody} from './isMockBody';
import {BOTH_KEPT} from '../text/joinTexts';
import {begun, interview, MINUTE_MS, plan, sampleCase, START_MS} from './sample.fixture';
import {
  ask,
  end,
  giveScore,
  mockId,
  passTime,
  pause,
  resume,
  stageOf,
  textAt,
  turnTo,
  write,
} from './session';
import type {MockBody} from './types';

const criteria = Object.keys(sampleCase.weights);
const at = (minutes: number) => START_MS + minutes * MINUTE_MS;
/** Looked at once a minute, as an open page does. */
const passed = (body: MockBody, from: number, to: number): MockBody =>
  Array.from({length: to - from}, (_, step) => at(from + step + 1)).reduce(
    (next, nowMs) => passTime(next, interview, nowMs),
    body,
  );
const note = {of: 'notes', id: 'clarify'} as const;

describe('a session', () => {
  it('runs, pauses, ends and is scored', () => {
    let body = begun();
    expect([stageOf(body, criteria), body.clock.phase]).toEqual(['running', 'clarify']);
    body = pause(passed(body, 0, 3), at(3));
    expect(stageOf(body, criteria)).toBe('paused');
    body = turnTo(resume(body, at(60)), 'model', at(61));
    body = end(body, at(62));
    expect([stageOf(body, criteria), elapsedOf(body.clock)]).toEqual(['ended', 5 * MINUTE_MS]);
    body = criteria.reduce((next, id) => giveScore(next, id, null, at(63)), body);
    expect(stageOf(body, criteria)).toBe('scored');
    expect(isMockBody(body)).toBe(true);
  });

  it('puts each probe at its time, and in its phase only', () => {
    const early = passed(begun(), 0, 1);
    expect(Object.keys(early.answers)).toEqual([]);
    expect(Object.keys(passed(early, 1, 2).answers)).toEqual(['a']);
    const inModel = passed(turnTo(passed(early, 1, 2), 'model', at(2)), 2, 9);
    expect(Object.keys(inModel.answers)).toEqual(['a', 'b', 'c']);
    expect(inModel.answers['b']).toEqual({shownAtMs: at(6), text: '', atMs: at(6)});
  });

  it('stands still after the end, though texts may still be written', () => {
    const ended = end(begun(), at(1));
    expect(ask(turnTo(resume(ended, at(2)), 'model', at(2)), 'x', '', at(2))).toEqual(ended);
    expect(passTime(ended, interview, at(9))).toBe(ended);
    expect(textAt(write(ended, note, 'late', '', at(2)), note)).toBe('late');
  });

  it('keeps both texts when two tabs wrote at once', () => {
    const both = write(write(begun(), note, 'mine', '', at(1)), note, 'theirs', '', at(1));
    expect(textAt(both, note)).toBe(`mine${BOTH_KEPT}theirs`);
    const went = write(write(begun(), note, 'one', '', at(1)), note, 'one two', 'one', at(2));
    expect(textAt(went, note)).toBe('one two');
    expect(write(went, note, 'one two', 'one', at(3))).toBe(went);
  });

  it('has an id of its own on the page of its case', () => {
    expect(mockId({page: plan.page, startedAtMs: START_MS})).toMatch(/^case-studies\/x#mock-\w+$/);
  });
});
