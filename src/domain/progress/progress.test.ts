import {describe, expect, it} from 'vitest';

import {begun} from '../mock/sample.fixture';
import type {MockBody} from '../mock/types';
import {makeRecord, type LearnerRecord} from '../record';
import type {CardBody} from '../review';
import {
  addressOfNext,
  addressOfPlace,
  byStep,
  dueToday,
  findIn,
  lastPlace,
  mocksHeld,
  nextOf,
  NO_MOCKS,
  standingOf,
} from '.';
import {smallHandbook as handbook} from './progress.fixture';

const DAY_MS = 86_400_000;
const nowMs = 100 * DAY_MS + 7;
const moment = {nowMs, day: {startMs: 100 * DAY_MS, endMs: 101 * DAY_MS}};
const today = '2027-01-05';
const [framework, caching, monitoring, , feed] = handbook.pages as typeof handbook.pages & {
  4: never;
};

const stay = (id: string, section: string, atMs: number) =>
  makeRecord('reading', id, {stays: {[section]: atMs}}, atMs);
const read = (id: string, atMs = 1) =>
  makeRecord('reading', id, {stays: {how: atMs}, mark: {isRead: true, atMs}}, atMs);
const answer = (id: string, correct: boolean) =>
  makeRecord('quiz', id, {answer: 1, atMs: 1, correct}, 1);
const card = (id: string, dueAtMs: number) => {
  const state = {dueAtMs, lastAtMs: 1, stability: 1, difficulty: 1, phase: 'review', step: 0};
  const body = {state: {...state, intervalDays: 1, reps: 1, lapses: 0}, log: []} as CardBody;
  return makeRecord('card', id, body, 1);
};
const recall = (id: string, atMs: number) =>
  makeRecord('recall', id, {atMs, asked: 3, named: 3, missed: [], streak: 1}, atMs);
const mock = (id: string, change: Partial<MockBody>) =>
  makeRecord('mock', id, {...begun(), endedAtMs: 9, ...change}, 9);
const items = [
  {day: today, kind: 'read', page: 'b/caching', minutes: 20, turn: 1},
  {day: today, kind: 'quiz', page: 'b/caching', minutes: 5, turn: 1},
  {day: '2027-01-06', kind: 'read', page: 'c/ads', minutes: 20, turn: 1},
] as const;
const plan = (done: Record<string, string>) =>
  makeRecord('plan', 'practice/plan#mine', {items, done} as never, 1);

describe('where a reader stands on a page', () => {
  const standing = (...records: LearnerRecord[]) =>
    standingOf(caching!, findIn(records), NO_MOCKS, moment);

  it('is nothing of what there is, at first', () => {
    expect(standing()).toEqual({
      read: {sections: 0, of: 2},
      questions: {of: 2, answered: 0, right: 0},
      cards: {of: 2, seen: 0, due: 0},
      ticks: {of: 2, ticked: 0},
      ...{diagrams: {recalled: 0, due: 0}, attempts: {of: 0, answered: 0}},
      mocks: {held: 0},
    });
  });

  it('counts what was done, and nothing that the handbook no longer has', () => {
    const records = [
      makeRecord('reading', 'b/caching', {stays: {how: 1, gone: 2, '': 3}}, 1),
      ...[
        answer('b/caching#q1', true),
        answer('b/caching#q2', false),
        answer('b/caching#gone', true),
      ],
      ...[card('b/caching#c1', nowMs - 1), card('b/caching#c2', moment.day.endMs)],
      card('b/caching#gone', 0),
      makeRecord('checklist', 'b/caching#list', {ticked: {one: 1, gone: 1}}, 1),
      ...[recall('b/caching#flow', nowMs - 4 * DAY_MS), recall('b/caching#gone', 1)],
      answer('b/monitoring#q1', true),
    ];
    expect(standing(...records)).toEqual({
      read: {sections: 1, of: 2},
      questions: {of: 2, answered: 2, right: 1},
      cards: {of: 2, seen: 2, due: 1},
      ticks: {of: 2, ticked: 1},
      ...{diagrams: {recalled: 1, due: 1}, attempts: {of: 0, answered: 0}},
      mocks: {held: 0},
    });
  });

  it('says when a page was marked as read', () => {
    expect(standing(read('b/caching', 5)).read).toEqual({sections: 1, of: 2, atMs: 5});
  });
});

it('counts questions and cards by step, over all pages', () => {
  const records = [answer('b/caching#q1', true), answer('c/ads#q1', false), card('c/ads#c1', 0)];
  const steps = byStep(handbook, findIn(records), moment);
  expect(steps).toHaveLength(7);
  expect(steps.find(({step}) => step === 'evaluate')).toMatchObject({
    questions: {of: 4, answered: 2, right: 1},
    cards: {of: 8, seen: 1, due: 1},
  });
});

describe('mock interviews', () => {
  const held = (...records: LearnerRecord[]) => mocksHeld(records, () => ({words: 1}));
  const scores = {words: {score: 3 as const, atMs: 1}};

  it('count when they were ended by the one who answers; the last one says the level', () => {
    const records = [
      mock('c/ads#mock-1', {startedAtMs: 1}),
      mock('c/ads#mock-2', {startedAtMs: 2, scores}),
      mock('c/ads#mock-3', {startedAtMs: 3, endedAtMs: undefined}),
      mock('c/feed#mock-4', {startedAtMs: 4, role: 'interviewer'}),
    ];
    const last = {atMs: 2, isJudged: true, level: 'senior'};
    expect([...held(...records)]).toEqual([['c/ads', {held: 2, last}]]);
  });

  it("a partner's scores are no interview of their own", () => {
    const partner = mock('c/ads#mock-2', {startedAtMs: 2, role: 'partner'});
    const last = {atMs: 2, isJudged: false};
    expect(held(mock('c/ads#mock-1', {}), partner).get('c/ads')?.held).toBe(1);
    expect(held(partner).get('c/ads')).toEqual({held: 1, last});
  });
});

describe('the place where reading stopped', () => {
  it('is the newest stay on a page that is there, with its section', () => {
    const records = [
      makeRecord('reading', 'b/caching', {stays: {how: 5, practice: 3}}, 5),
      stay('gone', 'how', 9),
    ];
    const place = lastPlace(handbook, records, nowMs)!;
    expect(place).toEqual({page: caching, atMs: 5, section: {id: 'how', title: 'How it works'}});
    expect(addressOfPlace(place)).toBe('/b/caching/#how');
    expect(lastPlace(handbook, [stay('gone', 'how', 9)], nowMs)).toBeUndefined();
  });

  it('is the page when the section is gone or the first one not reached', () => {
    for (const section of ['gone', '', 'constructor']) {
      const place = lastPlace(handbook, [stay('b/caching', section, 5)], nowMs)!;
      expect(addressOfPlace(place)).toBe('/b/caching/');
    }
  });

  it('is not for ever the one that a wrong clock put into the future', () => {
    const records = [stay('b/caching', 'how', nowMs + DAY_MS), stay('b/monitoring', 'how', 5)];
    expect(lastPlace(handbook, records, nowMs)!.page).toBe(monitoring);
    expect(lastPlace(handbook, records.slice(0, 1), nowMs)!.page).toBe(caching);
  });
});

describe('today and next', () => {
  const due = (records: readonly LearnerRecord[]) => dueToday(handbook, records, moment, today);
  const next = (...records: LearnerRecord[]) => nextOf(handbook, records, due(records), nowMs);
  const where = (...records: LearnerRecord[]) => addressOfNext(next(...records));

  it('counts cards, diagrams and open items of the plan that are due', () => {
    const records = [
      ...[card('b/caching#c1', 0), card('b/caching#gone', 0), card('c/ads#c1', 200 * DAY_MS)],
      ...[recall('c/ads#flow', 1), recall('c/ads#gone', 1), recall('c/feed#flow', nowMs)],
      plan({'read:b/caching:1': today}),
    ];
    const {cards, diagrams, items: open} = due(records);
    expect([cards, diagrams.map(({page}) => page), open]).toEqual([1, ['c/ads'], [items[1]]]);
  });

  it('begins with the framework when nothing was done', () => {
    expect(next()).toEqual({to: 'begin'});
    expect(next(makeRecord('meta', 'site', {}, 1))).toEqual({to: 'begin'});
    expect(where()).toBe('/framework/');
  });

  it('takes the plan of today first, then cards, then diagrams', () => {
    const cardDue = card('b/caching#c1', 0);
    const recallDue = recall('c/ads#flow', 1);
    expect(where(plan({}), cardDue, recallDue)).toBe('/b/caching/');
    expect(where(plan({'read:b/caching:1': today}), cardDue)).toBe('/b/caching/#practice');
    expect(where(cardDue, recallDue)).toBe('/practice/cards/');
    expect(where(recallDue)).toBe('/diagrams/c/ads/flow/?view=flow&study=recall');
  });

  it('goes on in the page that was begun, then with what it unlocks, then in reading order', () => {
    expect(where(read('framework'), stay('b/caching', 'how', 5))).toBe('/b/caching/#how');
    const opened = next(read('b/caching', 5));
    expect(opened).toEqual({to: 'read', page: feed, after: caching});
    expect(next(read('b/caching', 5), read('c/feed', 4))).toEqual({to: 'read', page: framework});
    expect(where(...handbook.pages.map(({id}) => read(id)))).toBe('/practice/mock/');
  });

  it('leads to mocks, and to the plan when a page is gone', () => {
    const at = (kind: 'mock' | 'read', page: string) =>
      addressOfNext({to: 'plan', item: {...items[0], kind, page}});
    expect(at('mock', 'case-studies/ads')).toBe('/practice/mock/?case=ads');
    expect(at('read', 'gone')).toBe('/practice/plan/');
  });
});
