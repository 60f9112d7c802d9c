import {expect, it} from 'vitest';
import {page, problemsIn} from '../testing/site';
import {duplicateIds} from './duplicate-ids';

const FENCE = '```mermaid id=flow\nflowchart LR\n  accTitle: T\n  accDescr: D\n  A --> B\n```\n';
const MDX = 'docs/practice/x.mdx';

it('tells an id that two sections, or a section and a diagram, share', () => {
  const body = '## A {/* #flow */}\n\n## B {/* #flow */}\n\n' + FENCE;
  expect(problemsIn({[MDX]: page(body, 'practice')}, duplicateIds)).toEqual([
    `${MDX}:10 section flow: the id stands at line 8 already; rename one of the two`,
    `${MDX}:12 diagram flow: the id stands at line 8 already; rename one of the two`,
  ]);
});

it('tells an item that stands twice in its checklist', () => {
  const list =
    '<Checklist id="l" title="L">\n\n- [ ] one {/* #a */}\n- [ ] two {/* #a */}\n\n</Checklist>';
  expect(problemsIn({[MDX]: page(list, 'practice')}, duplicateIds)).toEqual([
    `${MDX}:11 item a: the id stands at line 10 already; rename one of the two`,
  ]);
});

it('tells questions, options and cards that share an id', () => {
  const question = `  - {id: q, kind: single, step: evaluate, level: mid, section: s, question: Q, options: [{id: a, text: T, why: W}, {id: a, text: T, why: W}]}\n`;
  const card = '  - {id: c, front: F, back: B, step: evaluate, section: s}\n';
  const files = {
    'docs/practice/x/index.mdx': page('', 'practice'),
    'docs/practice/x/quiz.yaml': `questions:\n${question}${question.replaceAll('id: a', 'id: b')}`,
    'docs/practice/x/cards.yaml': `cards:\n${card}${card}`,
  };
  const again = (line: number) => `the id stands at line ${line} already; rename one of the two`;
  expect(problemsIn(files, duplicateIds)).toEqual([
    `docs/practice/x/cards.yaml:3 id c: ${again(2)}`,
    `docs/practice/x/quiz.yaml:2 id a: ${again(2)}`,
    `docs/practice/x/quiz.yaml:3 id b: ${again(3)}`,
    `docs/practice/x/quiz.yaml:3 id q: ${again(2)}`,
  ]);
});

it('tells terms that share an id, and lets different pages use the same one', () => {
  const files = {
    'docs/practice/x.mdx': page('## A {/* #a */}', 'practice'),
    'docs/practice/y.mdx': page('## A {/* #a */}', 'practice'),
    'docs/reference/glossary.yaml':
      'terms:\n  - {id: auc, term: AUC, definition: D}\n  - {id: auc, term: AUC, definition: D}\n',
  };
  expect(problemsIn(files, duplicateIds)).toEqual([
    'docs/reference/glossary.yaml:3 id auc: the id stands at line 2 already; rename one of the two',
  ]);
});
