import {expect, it} from 'vitest';
import {CASE} from '../testing/samples';
import {page, problemsIn} from '../testing/site';
import {minimums} from './minimums';

function fences(count: number): string {
  const fence = (id: number) => `\`\`\`mermaid id=d${id}\nflowchart LR\n  A --> B\n\`\`\`\n`;
  return Array.from({length: count}, (_, id) => fence(id)).join('\n');
}

it('asks a step of the framework for three diagrams, and its overview for none', () => {
  const check = (file: string, count: number) =>
    problemsIn({[file]: page(fences(count), 'framework')}, minimums);
  expect(check('docs/framework/evaluate.mdx', 3)).toEqual([]);
  expect(check('docs/framework/evaluate.mdx', 2)).toEqual([
    'docs/framework/evaluate.mdx diagrams: found 2; the content standard asks for at least 3',
  ]);
  expect(check('docs/framework/index.mdx', 0)).toEqual([]);
});

it('asks a case for its files, its widgets and its amounts', () => {
  const mdx = 'docs/case-studies/visual-search/index.mdx';
  const files = {
    [mdx]: page(`${fences(11)}\nSaid [@a; @b] and [@a].\n\n<Quiz/>`, 'case-study', CASE),
    'docs/case-studies/visual-search/quiz.yaml': 'questions: []',
  };
  const asks = (least: number) => `the content standard asks for at least ${least}`;
  expect(problemsIn(files, minimums)).toEqual([
    ...['Cards', 'Checklist', 'Estimate', 'References', 'Rubric'].map(
      (name) => `${mdx} <${name}>: missing; show it on the page`,
    ),
    `${mdx} cards.yaml: missing; write it beside the page`,
    `${mdx} diagrams: found 11; ${asks(12)}`,
    `${mdx} estimate.ts: missing; write it beside the page`,
    `${mdx} interview.yaml: missing; write it beside the page`,
    `${mdx} live figures: found 0; ${asks(1)}`,
    `${mdx} quiz questions: found 0; ${asks(12)}`,
    `${mdx} references cited: found 2; ${asks(8)}`,
  ]);
});

it('asks other kinds for nothing', () => {
  expect(problemsIn({'docs/practice/x.mdx': page('', 'practice')}, minimums)).toEqual([]);
});
