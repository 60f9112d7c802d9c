import {expect, it} from 'vitest';
import {begun} from '../mock/sample.fixture';
import type {MockBody} from '../mock/types';
import {makeRecord} from '../record';
import {countsOf} from './progress';

const mock = (id: string, change: Partial<MockBody>) =>
  makeRecord('mock', id, {...begun(), endedAtMs: 9, ...change}, 1);

it('counts what was done by page, and sends no text', () => {
  const recall = {atMs: 1, asked: 3, named: 3, missed: [], streak: 1};
  const records = [
    makeRecord('checklist', 'a#list', {ticked: {one: 1, two: 1}}, 1),
    makeRecord('checklist', 'b#list', {ticked: {}}, 1),
    makeRecord('quiz', 'a#q', {answer: ['x'], atMs: 1, correct: true}, 1),
    makeRecord('quiz', 'a#r', {answer: 3, atMs: 1, correct: false}, 1),
    makeRecord('recall', 'c#d', recall, 1),
    makeRecord('meta', 'site', {}, 1),
    makeRecord('reading', 'a', {stays: {how: 1}, mark: {isRead: true, atMs: 1}}, 1),
    makeRecord('reading', 'd', {stays: {how: 1}}, 1),
    makeRecord('reading', 'e', {stays: {}, mark: {isRead: false, atMs: 1}}, 1),
    mock('c#mock-1', {}),
    mock('c#mock-2', {endedAtMs: undefined}),
    mock('c#mock-3', {role: 'interviewer'}),
    mock('c#mock-4', {role: 'partner'}),
    mock('f#mock-5', {role: 'partner'}),
  ];
  expect(countsOf(records)).toEqual({
    a: {answered: 2, right: 1, ticked: 2, recalled: 0, isRead: true},
    c: {answered: 0, right: 0, ticked: 0, recalled: 1, mocks: 1},
    f: {answered: 0, right: 0, ticked: 0, recalled: 0, mocks: 1},
  });
});
