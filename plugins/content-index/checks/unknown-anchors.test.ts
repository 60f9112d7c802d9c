import {expect, it} from 'vitest';
import {page, problemsIn} from '../testing/site';
import {unknownAnchors} from './unknown-anchors';

const BODY = [
  '## Data {/* #data */}',
  '```mermaid id=flow\nflowchart LR\n  A --> B\n```',
  '<Checklist id="l" title="L">\n\n- [ ] one {/* #item */}\n\n</Checklist>',
].join('\n\n');

function check(...hrefs: string[]): string[] {
  const links = hrefs.map((href) => `[x](${href})`).join(' ');
  const files = {
    'docs/practice/x.mdx': page(BODY, 'practice'),
    'docs/practice/y.mdx': page(`## Y {/* #why */}\n\n${links}`, 'practice'),
  };
  return problemsIn(files, unknownAnchors);
}

it('knows sections, diagrams, checklists and their items', () => {
  const anchors = ['data', 'flow', 'l', 'l--item'].map((anchor) => `/practice/x/#${anchor}`);
  expect(check('#why', ...anchors)).toEqual([]);
});

it('does not judge pages that are not written', () => {
  expect(check('/building-blocks/calibration/#anything')).toEqual([]);
});

it('tells an anchor that is not there, and the nearest one', () => {
  expect(check('/practice/x/#dota', '#data')).toEqual([
    'docs/practice/y.mdx:10 link #data: docs/practice/y.mdx has no id "data"; link to an id of that page',
    'docs/practice/y.mdx:10 link /practice/x/#dota: docs/practice/x.mdx has no id "dota" (did you mean "data"?); link to an id of that page',
  ]);
});
