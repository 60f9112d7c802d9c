import {expect, it} from 'vitest';
import {ContentError} from './problems';

const found = 'found one option';
const todo = 'give at least two';

it('tells all problems in one message, sorted by file and line, each once', () => {
  const problem = (file: string, line?: number) => ({file, line, field: 'options', found, todo});
  const error = new ContentError([
    problem('b', 2),
    problem('b', 10),
    problem('a'),
    problem('b', 2),
  ]);
  expect(error.message).toBe(
    [
      '3 problems in the content:',
      '  a options: found one option; give at least two',
      '  b:2 options: found one option; give at least two',
      '  b:10 options: found one option; give at least two',
    ].join('\n'),
  );
});

it('counts a single one', () => {
  expect(new ContentError([{file: 'a', field: 'f', found, todo}]).message).toMatch(/^1 problem in/);
});
