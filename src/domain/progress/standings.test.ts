import {describe, expect, it} from 'vitest';

import {begun} from '../mock/sample.fixture';
import {makeRecord, type LearnerRecord} from '../record';
import {rated} from '../review/schedule';
import {standingsOf} from '.';
import {howFar} from './howFar';
import {smallHandbook as handbook} from './progress.fixture';

const standing = (...records: LearnerRecord[]) =>
  standingsOf(handbook, records, () => undefined).get('c/feed')!;
const attempt = (id: string) => makeRecord('attempt', id, {text: 'So', atMs: 1}, 1);
const stay = (section: string) => makeRecord('reading', 'c/feed', {stays: {[section]: 1}}, 1);

it('has every page of the handbook', () => {
  const ids = [...standingsOf(handbook, [], () => undefined).keys()];
  expect(ids).toEqual(handbook.pages.map(({id}) => id));
});

it('counts the sections of a case that were attempted, where there is a question', () => {
  const records = ['c/feed#how', 'c/feed#practice', 'c/feed#gone'].map(attempt);
  expect(standing(...records).attempts).toEqual({of: 1, answered: 1});
});

describe('how far a reader has come', () => {
  it('is nowhere when nothing was done, or only what is gone', () => {
    expect([howFar(standing()), howFar(undefined)]).toEqual(['not-begun', 'not-begun']);
    const gone = makeRecord('quiz', 'c/feed#gone', {answer: 1, atMs: 1, correct: true}, 1);
    expect(howFar(standing(gone, stay('')))).toBe('not-begun');
  });

  const done: [what: string, record: LearnerRecord][] = [
    ['a section', stay('how')],
    ['a question', makeRecord('quiz', 'c/feed#q1', {answer: 1, atMs: 1, correct: false}, 1)],
    ['a card', makeRecord('card', 'c/feed#c1', rated(undefined, 3, 1), 1)],
    ['a tick', makeRecord('checklist', 'c/feed#list', {ticked: {one: 1}}, 1)],
    [
      'a diagram',
      makeRecord('recall', 'c/feed#flow', {atMs: 1, asked: 3, named: 3, missed: [], streak: 1}, 1),
    ],
    ['a section attempted', attempt('c/feed#how')],
    ['a mock interview', makeRecord('mock', 'c/feed#mock-1', {...begun(), endedAtMs: 9}, 9)],
  ];

  it.each(done)('is begun with %s', (_what, record) => {
    expect(howFar(standing(record))).toBe('begun');
  });

  it('is read when the reader says so, whatever else was done or not', () => {
    const mark = {isRead: true, atMs: 1};
    const read = makeRecord('reading', 'c/feed', {stays: {}, mark}, 1);
    expect(howFar(standing(read))).toBe('read');
    expect(howFar(standing(read, attempt('c/feed#how')))).toBe('read');
    const taken = makeRecord('reading', 'c/feed', {stays: {}, mark: {isRead: false, atMs: 2}}, 1);
    expect(howFar(standing(taken))).toBe('not-begun');
  });
});
