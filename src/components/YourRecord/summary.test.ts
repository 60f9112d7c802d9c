import {expect, it} from 'vitest';
import {makeRecord} from '@site/src/domain/record';
import {summarize} from './summary';

it('sums ticks and answers by page, the latest change first', () => {
  const records = [
    makeRecord('checklist', 'case/a#one', {ticked: {x: 1, y: 2}}, 2),
    makeRecord('checklist', 'case/b#one', {ticked: {x: 1}}, 9),
    makeRecord('quiz', 'case/a#q', {answer: 3, atMs: 5, correct: true}, 5),
    makeRecord('quiz', 'case/a#r', {answer: ['x'], atMs: 4, correct: false}, 4),
    makeRecord('meta', 'site', {lastExportAtMs: 99}, 99),
  ];
  expect(summarize(records)).toEqual([
    {page: 'case/b', tickCount: 1, answerCount: 0, correctCount: 0, changedAtMs: 9},
    {page: 'case/a', tickCount: 2, answerCount: 2, correctCount: 1, changedAtMs: 5},
  ]);
});
