import {describe, expect, it} from 'vitest';
import type {PageBody} from './source';
import {parseMdx} from './markdown';
import {readBody} from './pageBody';

function read(source: string, widgetText: () => string = () => ''): PageBody {
  return readBody(parseMdx('x.mdx', source), {page: {id: 'p/x', title: 'X'}, source, widgetText});
}

function texts(source: string, widgetText?: () => string): string[] {
  return read(source, widgetText).sections.map(({text}) => text);
}

describe('sections', () => {
  it('begin at headings of any depth, and know what they stand under', () => {
    const body =
      '# X\n\nIntro.\n\n## A {/* #a */}\n\nOne.\n\n### B {/* #b */}\n\nTwo.\n\n## C {/* #c */}';
    const {sections, headings} = read(body);
    expect(sections).toMatchObject([
      {id: '', path: '/p/x/', depth: 0, under: [], text: 'Intro.', pageTitle: 'X', pageId: 'p/x'},
      {id: 'a', path: '/p/x/#a', depth: 2, under: [], text: 'One.', title: 'A'},
      {id: 'b', path: '/p/x/#b', depth: 3, under: ['A'], text: 'Two.', title: 'B'},
      {id: 'c', path: '/p/x/#c', depth: 2, under: [], text: '', title: 'C'},
    ]);
    expect(headings.map(({line}) => line)).toEqual([5, 9, 13]);
  });

  it('hold the headings that stand in widgets', () => {
    const body = '<Level at="staff">\n\n### Deep {/* #deep */}\n\nMore.\n\n</Level>';
    expect(read(body).sections).toMatchObject([{id: 'deep', text: 'More.'}]);
  });
});

describe('text', () => {
  it.each([
    ['*em* **strong** `code` [link](/a/) $x^2$', 'em strong code link x^2'],
    ['Said [@a; @b, p. 3]. And [@c].', 'Said. And.'],
    ['A <Term of="auc">term</Term> here.', 'A term here.'],
    ['One\\\ntwo', 'One two'],
    ['One\ntwo *and\nthree*', 'One two and three'],
    ['At 10:30, a ratio 1:n, key:value.', 'At 10:30, a ratio 1:n, key:value.'],
    ['| a | b |\n| - | - |\n| c | *d* |', 'a · b\nc · d'],
    ['- one\n- two\n\n  more', 'one\ntwo\nmore'],
    ['> **You:** why', 'You: why'],
    ['```ts\nconst a = 1;\n```', 'const a = 1;'],
    ['$$\nx = 1\n$$', ''],
    [':::pitfall[Do *not*]\n\nText.\n\n:::', 'Do not\nText.'],
    ['![alt](/a.png)', 'alt'],
    ['{/* remark */}', ''],
  ])('%j', (source, expected) => expect(texts(source)).toEqual(expected === '' ? [] : [expected]));

  it('has values where widgets stand, in lines and alone', () => {
    expect(texts('About <Value of="a"/> a day.\n\n<Estimate/>', () => '3,000')).toEqual([
      'About 3,000 a day.\n3,000',
    ]);
  });

  it('has the words of a diagram and not its source', () => {
    const fence =
      '```mermaid id=flow\nflowchart LR\n  accTitle: How it flows\n  accDescr: From A to B\n  A --> B\n```';
    expect(texts(fence)).toEqual(['How it flows From A to B']);
  });
});

describe('what a page holds', () => {
  it('diagrams, with kind, words, claims and place', () => {
    const source = [
      '## A {/* #a */}',
      '```mermaid id=flow',
      '%% = peakQps, storage',
      'sequenceDiagram',
      '  accTitle: How it flows',
      '  accDescr {\n    From A\n    to B\n  }',
      '  A->>B: x',
      '```',
    ].join('\n');
    expect(read(source).diagrams).toMatchObject([
      {
        ...{pageId: 'p/x', id: 'flow', caption: 'How it flows', description: 'From A to B'},
        ...{kind: 'sequenceDiagram', section: 'a', line: 2, uses: ['peakQps', 'storage']},
      },
    ]);
  });

  it('checklists and their items', () => {
    const source =
      '<Checklist id="list" title="Do">\n\n- [ ] one `x` {/* #one */}\n- [x] two\n  lines {/* #two */}\n- [ ] none\n\n</Checklist>';
    const {checklists, sections} = read(source);
    expect(checklists).toMatchObject([
      {
        ...{id: 'list', title: 'Do', section: '', line: 1},
        items: [
          {id: 'one', text: 'one x', line: 3},
          {id: 'two', text: 'two lines', line: 4},
          {id: '', text: 'none', line: 6},
        ],
      },
    ]);
    expect(sections[0]?.text).toBe('one x\ntwo lines\nnone');
  });

  it('citations, terms, links and widgets with their lines', () => {
    const source =
      'A [@k; @l, p. 2].\n\n<Term of="auc">t</Term> and [x](/a/).\n\n<Quiz only="q" data={1}/>';
    const body = read(source);
    expect(body.citations).toEqual([
      {name: 'k', line: 1},
      {name: 'l', line: 1},
    ]);
    expect(body.terms).toEqual([{name: 'auc', line: 3}]);
    expect(body.links).toEqual([{href: '/a/', line: 3}]);
    expect(body.widgets).toMatchObject([
      {name: 'Term', attributes: {of: 'auc'}},
      {name: 'Quiz', attributes: {only: 'q'}, line: 5},
    ]);
  });
});
