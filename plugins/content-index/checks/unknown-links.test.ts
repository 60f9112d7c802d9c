import {describe, expect, it} from 'vitest';
import {page, problemsIn} from '../testing/site';
import {unknownLinks} from './unknown-links';

const MDX = 'docs/practice/x.mdx';

function check(body: string, more: Record<string, string> = {}): string[] {
  return problemsIn({[MDX]: page(body, 'practice'), ...more}, unknownLinks);
}

describe('unknown links', () => {
  it.each([
    ['a page', '/practice/x/'],
    ['a page with an anchor', '/practice/x/#a'],
    ['a planned page', '/building-blocks/calibration/'],
    ['a place in the page', '#a'],
    ['another site', 'https://example.org/x'],
    ['a mail', 'mailto:a@example.org'],
    ['the home page', '/'],
    ['a page of src/pages', '/tools/'],
    ['a file', '/files/a.bib'],
    ['a post', '/blog/a-post/'],
  ])('lets %s be', (_, href) => {
    const files = {'src/pages/tools.tsx': '', 'src/pages/index.tsx': '', 'static/files/a.bib': ''};
    expect(check(`[x](${href})`, files)).toEqual([]);
  });

  it('tells an address where nothing is, and the nearest one', () => {
    expect(check('See [it](/building-blocks/callibration/).')).toEqual([
      `${MDX}:8 link /building-blocks/callibration/: no page stands there and none is planned (did you mean "building-blocks/calibration"?); mend the address, or plan the page in src/domain/content/addresses.ts`,
    ]);
  });

  it('tells a relative address', () => {
    expect(check('[x](../y/)')).toEqual([
      `${MDX}:8 link ../y/: the address is relative; write the address from the root, /building-blocks/calibration/`,
    ]);
  });

  it('knows the page of a diagram, and no other below /diagrams/', () => {
    const fence = '```mermaid id=flow\nflowchart LR\n  A --> B\n```';
    expect(check(`[x](/diagrams/practice/x/flow/)\n\n${fence}`)).toEqual([]);
    expect(check(`[x](/diagrams/practice/x/flaw/)\n\n${fence}`)).toHaveLength(1);
  });

  it('reads link definitions and the glossary', () => {
    expect(check('[x][y]\n\n[y]: /nowhere/')).toHaveLength(1);
    const glossary =
      'terms:\n  - {id: a, term: A, definition: D}\n  - id: b\n    term: B\n    definition: D\n    treatedIn: /nowhere/';
    expect(check('', {'docs/reference/glossary.yaml': glossary})[0]).toMatch(
      /^docs\/reference\/glossary\.yaml:6 link \/nowhere\/: no page/,
    );
  });

  it('does not read links in code', () => {
    expect(check('`[x](/nowhere/)`')).toEqual([]);
  });
});
