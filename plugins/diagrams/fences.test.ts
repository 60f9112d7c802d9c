import {describe, expect, it} from 'vitest';

import {findFences, pageOf} from './fences';

const find = (text: string) => findFences('docs/case-studies/x/index.mdx', text);

describe('findFences', () => {
  it('tells page, id, line and source', () => {
    const text = '---\ntitle: X\n---\n\n```mermaid id=flow\nflowchart TB\n  A --> B\n```\n';
    expect(find(text)).toEqual([
      {
        file: 'docs/case-studies/x/index.mdx',
        page: 'case-studies/x',
        id: 'flow',
        line: 5,
        source: 'flowchart TB\n  A --> B',
      },
    ]);
  });

  it('keeps a fence without an id, so that it can be told', () => {
    expect(find('```mermaid\npie\n```')[0]?.id).toBeUndefined();
  });

  it('does not take an example inside a longer fence for a diagram', () => {
    expect(
      find('````mdx\n```mermaid id=a\npie\n```\n````\n\n```mermaid id=b\npie\n```\n'),
    ).toMatchObject([{id: 'b'}]);
  });

  it('reads the language in any case', () => {
    expect(find('```Mermaid id=a\npie\n```')).toMatchObject([{id: 'a', source: 'pie'}]);
  });

  it('does not take a fence of another language for a diagram', () => {
    expect(find('```ts\n// ```mermaid id=a\n```')).toEqual([]);
  });

  it('takes the indent of a list off the source', () => {
    expect(find('- x\n\n  ```mermaid id=a\n  pie\n    "b" : 1\n  ```')[0]?.source).toBe(
      'pie\n  "b" : 1',
    );
  });

  it('reads files with the line ends of Windows', () => {
    expect(find('```mermaid id=a\r\npie\r\n```\r\n')[0]?.source).toBe('pie');
  });
});

it.each([
  ['docs/framework/index.mdx', 'framework'],
  ['docs/contributing/diagrams.mdx', 'contributing/diagrams'],
  ['blog/2026-11-22-note.mdx', 'blog/2026-11-22-note'],
])('the page of %s is %s', (file, page) => {
  expect(pageOf(file)).toBe(page);
});
