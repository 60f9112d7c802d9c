import {expect, it} from 'vitest';
import {page, problemsIn} from '../testing/site';
import {strayFiles} from './stray-files';

it('takes what belongs to a page', () => {
  const files = {
    'docs/practice/x/index.mdx': page('', 'practice'),
    'docs/practice/x/quiz.yaml': 'questions: []',
    'docs/practice/y.mdx': page('<Cards/>', 'practice'),
    'docs/practice/cards.yaml': 'cards: []',
    'docs/practice/x/estimate.test.ts': '',
    'docs/ids.lock': '',
  };
  expect(problemsIn(files, strayFiles)).toEqual([]);
});

it('tells what nothing reads', () => {
  const files = {
    'docs/practice/x/index.mdx': page('', 'practice'),
    'docs/practice/x/quizz.yaml': '',
    'docs/practice/x/notes.md': '',
    'docs/practice/y.mdx': page('', 'practice'),
    'docs/practice/cards.yaml': 'cards: []',
  };
  const names = 'interview.yaml, quiz.yaml, cards.yaml, estimate.ts';
  expect(problemsIn(files, strayFiles)).toEqual([
    'docs/practice/cards.yaml file: nothing reads it; show it with <Cards/> on a page of this folder, or remove it',
    'docs/practice/x/notes.md file: pages are MDX; rename it to .mdx',
    `docs/practice/x/quizz.yaml file: nothing reads it (did you mean "quiz.yaml"?); name it ${names}`,
  ]);
});
