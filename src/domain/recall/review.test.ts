import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {makeRecord, type RecallBody} from '../record';
import {afterRecall, dueAtMs, dueDiagrams, INTERVALS_DAYS, isWeak} from './review';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1_767_225_600_000;
const ALL = [...'ABCDEFGHIJ'];
const outcome = (asked: string, missed = '') => ({asked: [...asked], missed: [...missed], of: ALL});
const good = outcome('ABCDEFGHIJ', 'AB');
const bad = outcome('ABCDEFGHIJ', 'ABC');
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

  it('a few labels of one role do not make a diagram known, however often', () => {
    const few = afterRecall(undefined, outcome('AB'), NOW);
    expect(few.streak).toBe(0);
    expect(afterRecall(few, outcome('AB'), NOW + 2 * DAY).streak).toBe(0);
  });

  it('nor do they put off one that is due', () => {
    const overdue = body(3, {atMs: NOW - 30 * DAY, missed: ['C']});
    expect(afterRecall(overdue, outcome('AB'), NOW)).toEqual(overdue);
    expect(afterRecall(overdue, outcome('ABC'), NOW)).toEqual({...overdue, missed: []});
    expect(afterRecall(overdue, outcome('ABCDE'), NOW).streak).toBe(4);
  });

  it('but one that is not named of them makes it weak', () => {
    const after = afterRecall(body(3, {missed: ['C']}), outcome('AB', 'B'), NOW);
    expect(after).toMatchObject({streak: 0, atMs: NOW, missed: ['C', 'B']});
  });

  it('naming all that was missed mends a weak one, at once or one after the other', () => {
    const weak = body(0, {named: 7, missed: ['A', 'B', 'C']});
    expect(afterRecall(weak, outcome('ABC'), NOW + 1)).toMatchObject({streak: 1, missed: []});
    const two = afterRecall(weak, outcome('AB'), NOW + 1);
    expect(two).toEqual({...weak, missed: ['C']});
    expect(afterRecall(two, outcome('C'), NOW + 2).streak).toBe(1);
  });

  it('naming as many others does not, were they half of the diagram', () => {
    const weak = body(0, {named: 8, missed: ['A', 'B']});
    expect(afterRecall(weak, outcome('CD'), NOW + 1)).toEqual(weak);
    const half = afterRecall(weak, outcome('CDEFG'), NOW + 2 * DAY);
    expect(half).toMatchObject({streak: 0, missed: ['A', 'B']});
  });

  it('a label that the diagram has no more does not keep it weak', () => {
    const weak = body(0, {missed: ['A', 'gone']});
    expect(afterRecall(weak, outcome('A'), NOW + 1)).toMatchObject({streak: 1, missed: []});
  });

  it('gives a sound body whatever was asked', () => {
    const names = fc.subarray(ALL);
    fc.assert(
      fc.property(names, names, names, fc.nat(9), (asked, some, missedBefore, streak) => {
        const before = body(streak, {missed: missedBefore});
        const missed = some.filter((id) => asked.includes(id));
        const after = afterRecall(before, {asked, missed, of: ALL}, NOW + DAY);
        expect([0, streak, streak + 1]).toContain(after.streak);
        expect(after.named).toBeLessThanOrEqual(after.asked);
        expect(new Set(after.missed).size).toBe(after.missed.length);
        expect(after.missed).toEqual(expect.arrayContaining(missed));
        expect(after.atMs).toBeGreaterThanOrEqual(before.atMs);
        if (asked.length < 5 && after.streak > streak) expect(after.missed).toEqual([]);
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
