import {expect, it} from 'vitest';
import {makeRecord} from '../record';
import {countsOf} from './progress';

it('counts what was done by page, and sends no text', () => {
  const recall = {atMs: 1, asked: 3, named: 3, missed: [], streak: 1};
  const records = [
    makeRecord('checklist', 'a#list', {ticked: {one: 1, two: 1}}, 1),
    makeRecord('checklist', 'b#list', {ticked: {}}, 1),
    makeRecord('quiz', 'a#q', {answer: ['x'], atMs: 1, correct: true}, 1),
    makeRecord('quiz', 'a#r', {answer: 3, atMs: 1, correct: false}, 1),
    makeRecord('recall', 'c#d', recall, 1),
    makeRecord('meta', 'site', {}, 1),
  ];
  expect(countsOf(records)).toEqual({
    a: {answered: 2, right: 1, ticked: 2, recalled: 0},
    c: {answered: 0, right: 0, ticked: 0, recalled: 1},
  });
});
