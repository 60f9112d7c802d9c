import {describe, expect, it} from 'vitest';

import {checkDuplicates, checkFence, formatComplaint} from './rules';
import {fenceOf} from './testing/fence';

const told = (...given: Parameters<typeof fenceOf>) =>
  checkFence(fenceOf(...given)).map(formatComplaint);

describe('checkFence', () => {
  it('has nothing against a sound fence', () => {
    expect(told('  A[App]:::client --> F[(Rows)]:::store\n  %% = peakQps')).toEqual([]);
  });

  it.each([
    ['  A:::stor --> B', 'docs/a/index.mdx:14: unknown role "stor"'],
    ['  A --> B\n  classDef store fill:red', 'docs/a/index.mdx:15: classDef is not used here'],
    ['  style A fill:red', 'docs/a/index.mdx:14: colours are not set in a page'],
    ['  class A store', 'docs/a/index.mdx:14: write the role on the node'],
    ['  %%{init: {}}%%', 'docs/a/index.mdx:14: init directives are not used here'],
    ['  click A "https://example.org"', 'docs/a/index.mdx:14: links in diagrams are not used'],
  ])('refuses %s', (body, message) => {
    expect(told(body)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['gantt', '  title Twice', 'title would stand twice'],
    ['sequenceDiagram', '  actor A as Person', 'write participant'],
    ['sequenceDiagram', '  %% role shop: A', 'unknown role "shop"'],
    ['erDiagram', '  USER:::store', ':::role is for flowchart and stateDiagram-v2'],
    ['mindmap', '  root', '"mindmap" is not a kind of diagram used here'],
    ['graph TB', '  A --> B', 'write "flowchart" in place of "graph"'],
  ])('refuses in %s: %s', (kind, body, message) => {
    expect(told(body, {kind})).toEqual([expect.stringContaining(message)]);
  });

  it('says of an unknown kind that alone', () => {
    const body = '  A:::store --> B\n  %% walk: W\n  %% step A->B: x';
    expect(told(body, {kind: 'graph TB'})).toHaveLength(1);
  });

  it('lets a class be declared in a class diagram', () => {
    expect(told('  class Model\n  class Tree {\n  }', {kind: 'classDiagram'})).toEqual([]);
  });

  it('asks for caption and description', () => {
    const bare = {...fenceOf(''), source: 'flowchart TB\n  A --> B'};
    expect(checkFence(bare).map(formatComplaint)).toEqual([
      expect.stringMatching(/^docs\/a\/index\.mdx:10: accTitle is missing/),
      expect.stringMatching(/^docs\/a\/index\.mdx:10: accDescr is missing/),
    ]);
  });

  it('takes a description over several lines', () => {
    const block = {
      ...fenceOf(''),
      source: 'pie\n  accTitle: T\n  accDescr {\n  one\n  two\n  }\n  "a" : 1',
    };
    expect(checkFence(block)).toEqual([]);
  });

  it.each([[undefined], ['Serving Path'], ['serving_path']])('refuses the id %s', (id) => {
    expect(checkFence({...fenceOf('  A'), id}).map(formatComplaint)).toEqual([
      expect.stringMatching(/^docs\/a\/index\.mdx:10: .*id/),
    ]);
  });
});

it('tells the second of two fences with one id, and where the first stands', () => {
  const second = {...fenceOf('  A'), line: 30};
  expect(checkDuplicates([fenceOf('  A'), second]).map(formatComplaint)).toEqual([
    'docs/a/index.mdx:30: the id "flow" is taken by the fence in line 10: choose another',
  ]);
});
