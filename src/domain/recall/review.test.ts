import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {makeRecord, type RecallBody} from '../record';
import {afterRecall, dueAtMs, dueDiagrams, INTERVALS_DAYS, isWeak} from './review';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1_767_225_600_000;
const good = {asked: 10, missed: ['A', 'B'], of: 10};
const bad = {asked: 10, missed: ['A', 'B', 'C'], of: 10};
const body = (streak: number, more: Partial<RecallBody> = {}): RecallBody => ({
  ...{atMs: NOW, asked: 10, named: 10, missed: [], streak},
  ...more,
});

describe('after a recall', () => {
  it('keeps what was asked, named and missed', () => {
    expect(afterRecall(undefined, bad, NOW)).toEqual({
      ...{atMs: NOW, asked: 10, named: 7, missed: ['A', 'B', 'C'], streak: 0},
    });
  });

  it('a good one is not weak and comes back later and later', () => {
    let record = afterRecall(undefined, good, NOW);
    const waits = [dueAtMs(record) - record.atMs];
    for (let more = 0; more < 5; more += 1) {
      record = afterRecall(record, good, dueAtMs(record));
      waits.push(dueAtMs(record) - record.atMs);
    }
    expect(waits).toEqual([3, 7, 21, 60, 60, 60].map((days) => days * DAY));
  });

  it('a bad one comes back tomorrow, however good those before were', () => {
    const record = afterRecall(body(4), bad, NOW + DAY);
    expect(isWeak(record)).toBe(true);
    expect(dueAtMs(record)).toBe(NOW + 2 * DAY);
  });

  it('the same labels twice in an hour count once', () => {
    expect(afterRecall(body(2), good, NOW + 3_600_000).streak).toBe(2);
    expect(afterRecall(body(2), good, NOW + 7 * DAY).streak).toBe(3);
  });

  it('a few labels of one role do not make a diagram known', () => {
    expect(afterRecall(undefined, {asked: 2, missed: [], of: 10}, NOW).streak).toBe(0);
  });

  it('naming all that was missed mends a weak one', () => {
    const weak = body(0, {named: 7, missed: ['A', 'B', 'C']});
    expect(afterRecall(weak, {asked: 3, missed: [], of: 10}, NOW + 1).streak).toBe(1);
    expect(afterRecall(weak, {asked: 2, missed: [], of: 10}, NOW + 1).streak).toBe(0);
  });

  it('gives a sound body whatever was asked', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(20), fc.nat(9), (missed, more, streak) => {
        const names = Array.from({length: missed}, (_, at) => String(at));
        const after = afterRecall(body(streak), {asked: missed + more, missed: names, of: 12}, NOW);
        expect(after.named).toBe(more);
        expect([0, streak, streak + 1]).toContain(after.streak);
        expect(dueAtMs(after)).toBeGreaterThanOrEqual(NOW + INTERVALS_DAYS[0] * DAY);
      }),
    );
  });
});

describe('the diagrams that come back', () => {
  const records = [
    makeRecord('recall', 'p/a#known', body(3), NOW),
    makeRecord('recall', 'p/a#weak', body(0), NOW),
    makeRecord('recall', 'p/b#old', body(1, {atMs: NOW - 9 * DAY}), NOW),
    makeRecord('quiz', 'p/a#q', {answer: 1, atMs: NOW, correct: true}, NOW),
  ];

  it('are those due, longest due first, and then the weak ones', () => {
    const due = dueDiagrams(records, NOW);
    expect(due.map(({page, diagram, isDue}) => [page, diagram, isDue])).toEqual([
      ['p/b', 'old', true],
      ['p/a', 'weak', false],
    ]);
  });

  it('are all, once enough time has passed, and none without a record', () => {
    expect(dueDiagrams(records, NOW + 30 * DAY).map(({isDue}) => isDue)).toEqual([
      true,
      true,
      true,
    ]);
    expect(dueDiagrams([], NOW)).toEqual([]);
  });
});
