import {expect, it} from 'vitest';
import {makeRecord} from '@site/src/domain/record';
import {begun} from '@site/src/domain/mock/sample.fixture';
import {rated} from '@site/src/domain/review/schedule';
import {summarize} from './summary';

it('sums ticks, answers, recalls, mocks, cards and attempts by page, the latest change first', () => {
  const recall = {atMs: 3, asked: 2, named: 2, missed: []};
  const none = {recallCount: 0, weakCount: 0, mockCount: 0, cardCount: 0, attemptCount: 0};
  const records = [
    makeRecord('checklist', 'case/a#one', {ticked: {x: 1, y: 2}}, 2),
    makeRecord('checklist', 'case/b#one', {ticked: {x: 1}}, 9),
    makeRecord('quiz', 'case/a#q', {answer: 3, atMs: 5, correct: true}, 5),
    makeRecord('quiz', 'case/a#r', {answer: ['x'], atMs: 4, correct: false}, 4),
    makeRecord('recall', 'case/a#d', {...recall, streak: 0}, 3),
    makeRecord('recall', 'case/a#e', {...recall, streak: 2}, 3),
    makeRecord('mock', 'case/a#mock-1', begun(), 4),
    makeRecord('card', 'case/a#c', rated(undefined, 3, 2), 2),
    makeRecord('attempt', 'case/a#data', {text: 'Logs.', atMs: 2}, 2),
    makeRecord('meta', 'site', {lastExportAtMs: 99}, 99),
  ];
  expect(summarize(records)).toEqual([
    {page: 'case/b', tickCount: 1, answerCount: 0, correctCount: 0, ...none, changedAtMs: 9},
    {
      ...{page: 'case/a', tickCount: 2, answerCount: 2, correctCount: 1},
      ...{recallCount: 2, weakCount: 1, mockCount: 1, cardCount: 1, attemptCount: 1},
      changedAtMs: 5,
    },
  ]);
});
