import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {afterAll, describe, expect, it} from 'vitest';

import {sourceHash} from './fingerprint';
import {remarkDiagrams} from './remark';

const siteDir = mkdtempSync(path.join(tmpdir(), 'diagrams-'));
afterAll(() => rmSync(siteDir, {recursive: true}));

const SOURCE = 'flowchart TB\n  accTitle: T\n  accDescr: D\n  A --> B';
const fence = (id: string) => `\`\`\`mermaid ${id}\n${SOURCE}\n\`\`\`\n`;

/** As Docusaurus does it: the tree is made of what follows the front matter. */
function transform(body: string) {
  const file = path.join(siteDir, 'page.mdx');
  writeFileSync(file, `---\ntitle: X\n---\n${body}`);
  const tree = unified().use(remarkParse).use(remarkMdx).parse(body);
  remarkDiagrams({siteDir})(tree, new VFile({path: file}));
  return tree as unknown as {children: Array<Record<string, never>>};
}

describe('remarkDiagrams', () => {
  it('writes an import and an element for a fence', () => {
    const [imported, text, element] = transform(`Text.\n\n${fence('id=flow')}`).children;
    const query = {page: 'page', id: 'flow', at: 'page.mdx:6', source: sourceHash(SOURCE)};
    const request = `drawing.js?${new URLSearchParams(query)}`;
    expect(imported).toMatchObject({
      type: 'mdxjsEsm',
      data: {estree: {body: [{source: {value: expect.stringContaining(request)}}]}},
    });
    expect(text).toMatchObject({type: 'paragraph'});
    expect(element).toMatchObject({
      type: 'mdxJsxFlowElement',
      name: 'Diagram',
      attributes: [
        {name: 'id', value: 'flow'},
        {name: 'of', value: {value: 'diagram0'}},
      ],
    });
  });

  it('leaves a page without diagrams alone', () => {
    expect(transform('Text.\n\n```ts\nx\n```\n').children.map(({type}) => type)).toEqual([
      'paragraph',
      'code',
    ]);
  });

  it('tells all that is wrong, with the lines of the file', () => {
    expect(() => transform(`${fence('')}\n${fence('id=a')}\n${fence('id=a')}`)).toThrow(
      /page\.mdx:4: the fence has no id[^]*page\.mdx:18: the id "a" is taken by the fence in line 11/,
    );
  });
});
