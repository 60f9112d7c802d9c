import {describe, expect, it} from 'vitest';

import {lastWorkedOn} from './lastWorkedOn';
import type {LearnerRecord} from './types';

const checklist = (id: string, updatedAtMs: number, ...items: string[]): LearnerRecord => ({
  kind: 'checklist',
  id,
  version: 1,
  updatedAtMs,
  body: {ticked: Object.fromEntries(items.map((item) => [item, updatedAtMs]))},
});
const answer = (id: string, updatedAtMs: number): LearnerRecord => ({
  kind: 'quiz',
  id,
  version: 1,
  updatedAtMs,
  body: {answer: ['a'], atMs: updatedAtMs, correct: true},
});

const recall = (id: string, updatedAtMs: number): LearnerRecord => ({
  kind: 'recall',
  id,
  version: 1,
  updatedAtMs,
  body: {atMs: updatedAtMs, asked: 9, named: 7, missed: ['A', 'B'], streak: 0},
});

describe('the page last worked on', () => {
  it('is none at first, and none when all ticks were taken back', () => {
    expect(lastWorkedOn([])).toBeUndefined();
    expect(lastWorkedOn([checklist('framework#a', 9)])).toBeUndefined();
  });

  it('may be one where only a diagram was recalled', () => {
    expect(lastWorkedOn([recall('case-studies/b#d', 3)])?.page).toBe('case-studies/b');
  });

  it('is the one with the newest record, with all that was done there', () => {
    const records = [
      checklist('framework#a', 50, 'x', 'y'),
      checklist('case-studies/b#c', 10, 'x'),
      answer('framework#q', 40),
      recall('framework#d', 45),
      {kind: 'meta', id: 'site', version: 1, updatedAtMs: 99, body: {}} as LearnerRecord,
    ];
    expect(lastWorkedOn(records)).toEqual({
      page: 'framework',
      ticked: 2,
      answered: 1,
      recalled: 1,
      rehearsed: 0,
      attempted: 0,
    });
  });
});
