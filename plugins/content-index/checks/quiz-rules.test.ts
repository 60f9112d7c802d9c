import {expect, it} from 'vitest';
import {OPTIONS, question} from '../testing/samples';
import {page, problemsIn} from '../testing/site';
import {quizRules} from './quiz-rules';

const QUIZ = 'docs/practice/x/quiz.yaml';

function check(more: string): string[] {
  const files = {'docs/practice/x/index.mdx': page('', 'practice'), [QUIZ]: question(more)};
  return problemsIn(files, quizRules);
}

it('takes one right answer, several, a number, an order', () => {
  expect(check(`kind: single, ${OPTIONS}`)).toEqual([]);
  expect(check(`kind: several, ${OPTIONS.replace('B,', 'B, correct: true,')}`)).toEqual([]);
  expect(check('kind: number, answer: {value: 4, tolerance: 0.05}, why: W')).toEqual([]);
  const items = ['a', 'b', 'c'].map((id) => `{id: ${id}, text: T}`).join(', ');
  expect(check(`kind: order, items: [${items}], why: W`)).toEqual([]);
});

it('tells too few options', () => {
  expect(check('kind: single, options: [{id: a, text: A, correct: true, why: W}]')).toEqual([
    `${QUIZ}:2 questions[0].options: found one option; give at least two`,
  ]);
  expect(check('kind: several, options: []')).toEqual([
    `${QUIZ}:2 questions[0].options: found no correct option; mark at least one with "correct: true"`,
    `${QUIZ}:2 questions[0].options: found no option; give at least two`,
  ]);
});

it('tells a single choice with none or two right answers', () => {
  const todo = 'mark exactly one with "correct: true", or make the kind several';
  expect(check(`kind: single, ${OPTIONS.replace('correct: true, ', '')}`)).toEqual([
    `${QUIZ}:2 questions[0].options: found no correct option; ${todo}`,
  ]);
  expect(check(`kind: single, ${OPTIONS.replace('B,', 'B, correct: true,')}`)).toEqual([
    `${QUIZ}:2 questions[0].options: found 2 correct options; ${todo}`,
  ]);
});

it('tells a right answer that its length gives away', () => {
  const long = OPTIONS.replace('text: A', "text: 'The one that says how, why, and until when'");
  expect(check(`kind: single, ${long}`)).toEqual([
    `${QUIZ}:2 questions[0].options: found 42 characters where it is right and 20 where it is wrong; ` +
      'a reader sees by the length which is right: move reasons to "why", and make the wrong ones as concrete',
  ]);
  const even = long.replace('text: B', "text: 'The one that says something else, as long'");
  expect(check(`kind: single, ${even}`)).toEqual([]);
});

it('tells an order of two', () => {
  expect(check('kind: order, items: [{id: a, text: A}, {id: b, text: B}], why: W')).toEqual([
    `${QUIZ}:2 questions[0].items: found 2 items; give at least three`,
  ]);
});

it('an option without a reason, a number without an answer, are told by the schema', () => {
  expect(check(`kind: single, ${OPTIONS.replace('text: B, why: W', 'text: B')}`)).toEqual([
    `${QUIZ}:2 questions[0].options[1].why: missing; write it`,
  ]);
  expect(check('kind: number, why: W')).toEqual([
    `${QUIZ}:2 questions[0].answer: missing; write it`,
  ]);
});
