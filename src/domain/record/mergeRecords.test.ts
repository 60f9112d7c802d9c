import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyRecord} from './arbitraries';
import type {DrillBody} from '../drill';
import {mergeRecords} from './mergeRecords';
import {makeRecord} from './readStored';
import type {RecordKind} from './types';

const kinds: RecordKind[] = [
  ...(['checklist', 'quiz', 'recall', 'mock'] as const),
  ...(['plan', 'group', 'card', 'attempt', 'reading', 'meta'] as const),
  ...(['drill', 'pace'] as const),
];

describe.each(kinds)('merging two records: %s', (kind) => {
  const record = anyRecord(kind);
  it('does not depend on who merges, in which order, or how often', () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
        expect(mergeRecords(a, a)).toEqual(a);
        const once = mergeRecords(a, b);
        expect(mergeRecords(once, b)).toEqual(once);
      }),
    );
  });
});

describe('mergeRecords', () => {
  it('checklist: ticked where either is, at the later time', () => {
    const mine = makeRecord('checklist', 'p#c', {ticked: {a: 5, b: 1}}, 5);
    const theirs = makeRecord('checklist', 'p#c', {ticked: {b: 9, c: 2}}, 9);
    expect(mergeRecords(mine, theirs)).toEqual(
      makeRecord('checklist', 'p#c', {ticked: {a: 5, b: 9, c: 2}}, 9),
    );
  });

  it('recall: the later one, whichever file it came in', () => {
    const body = {asked: 9, named: 5, missed: ['A'], streak: 0};
    const early = makeRecord('recall', 'p#d', {...body, atMs: 1, streak: 3}, 1);
    const late = makeRecord('recall', 'p#d', {...body, atMs: 2}, 2);
    expect(mergeRecords(early, late).body).toEqual(late.body);
    expect(mergeRecords(late, early).body).toEqual(late.body);
  });

  it('drill: the sitting begun later; of one the first answers, left where either left it', () => {
    const drill = {seed: 1, questions: ['p#a', 'p#b']};
    const sitting = (begunAtMs: number, answers: DrillBody['answers']) =>
      makeRecord('drill', 'd#1', {drill, begunAtMs, answers}, 1);
    const here = sitting(1, {'p#a': {result: 'wrong', atMs: 2, isLeft: true}});
    const there = sitting(1, {
      'p#a': {result: 'right', atMs: 3},
      'p#b': {result: 'open', atMs: 4, isLeft: true},
    });
    expect(mergeRecords(here, there).body.answers).toEqual({
      'p#a': {result: 'wrong', atMs: 2, isLeft: true},
      'p#b': {result: 'open', atMs: 4, isLeft: true},
    });
    expect(mergeRecords(here, sitting(2, {})).body.answers).toEqual({});
  });

  it('attempt: the text that was changed later', () => {
    const early = makeRecord('attempt', 'p#data', {text: 'early', atMs: 1}, 1);
    const late = makeRecord('attempt', 'p#data', {text: 'late', atMs: 2}, 2);
    expect(mergeRecords(early, late).body).toEqual(late.body);
    expect(mergeRecords(late, early).body).toEqual(late.body);
  });

  it('quiz: the later answer', () => {
    const early = makeRecord('quiz', 'p#q', {answer: ['a'], atMs: 1, correct: true}, 1);
    const late = makeRecord('quiz', 'p#q', {answer: ['b'], atMs: 2, correct: false}, 2);
    expect(mergeRecords(late, early).body).toEqual(late.body);
  });
});
