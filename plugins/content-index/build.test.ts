import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {buildContentIndex, readContent} from './build';
import {catalogueOf} from './catalogueOf';
import {USERS, estimate, references} from './testing/samples';
import {page, withSite} from './testing/site';

const CHECKLIST = '<Checklist id="list" title="Do">\n\n- [ ] one {/* #one */}\n\n</Checklist>';
const LINKS =
  '[a](/building-blocks/calibration/) [b](/practice/y/) [c](/case-studies/visual-search/#x)';
const FILES = {
  'docs/practice/x/index.mdx': page(
    `Said [@a-2014; @b-2014]. ${LINKS}\n\n## A {/* #a */}\n\n${CHECKLIST}`,
    'practice',
  ),
  'docs/practice/x/estimate.ts': estimate(USERS),
  'docs/practice/y.mdx': page('See [a](/building-blocks/calibration/).', 'practice'),
  'docs/reference/references.yaml': references('a-2014', 'b-2014'),
  'docs/ids.lock': 'section practice/x a\n',
};

describe('the content index', () => {
  it('holds pages, sections, references with those who cite them, planned pages and the lock', () => {
    const index = withSite(FILES, buildContentIndex);
    expect(index.pages.map(({id, file}) => [id, file])).toEqual([
      ['practice/x', 'docs/practice/x/index.mdx'],
      ['practice/y', 'docs/practice/y.mdx'],
    ]);
    expect(index.sections.map(({path: at}) => at)).toEqual([
      '/practice/x/',
      '/practice/x/#a',
      '/practice/y/',
    ]);
    expect(index.references.map(({id, citedBy}) => [id, citedBy])).toEqual([
      ['a-2014', ['practice/x']],
      ['b-2014', ['practice/x']],
    ]);
    expect(index.planned).toEqual([
      {path: '/building-blocks/calibration/', linkedFrom: ['practice/x', 'practice/y']},
      {path: '/case-studies/visual-search/', linkedFrom: ['practice/x']},
    ]);
    expect(index.lock).toEqual([{kind: 'section', pageId: 'practice/x', id: 'a', line: 1}]);
  });

  it('has nothing to complain about here', () => {
    expect(withSite(FILES, readContent).problems).toEqual([]);
  });

  it('leaves out a page that cannot be read, and keeps the others', () => {
    const files = {...FILES, 'docs/practice/x/index.mdx': 'No front matter.'};
    const {index, problems} = withSite(files, readContent);
    expect(index.pages.map(({id}) => id)).toEqual(['practice/y']);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('is kept until a file changes', () => {
    withSite(FILES, (siteDir) => {
      const first = buildContentIndex(siteDir);
      expect(buildContentIndex(siteDir)).toBe(first);
      fs.writeFileSync(
        path.join(siteDir, 'docs/practice/x/estimate.ts'),
        estimate(USERS.replace('3000', '40000')),
      );
      expect(buildContentIndex(siteDir).pages[0]?.estimate?.values.users?.formatted).toBe(
        '40,000 users',
      );
    });
  });

  it('carries what the drawing step wrote', () => {
    const body = '```mermaid id=flow\nflowchart LR\n  A --> B\n```';
    const drawn = {'static/diagrams/practice/y/flow.json': '{"width": 3}'};
    const files = {...FILES, ...drawn, 'docs/practice/y.mdx': page(body, 'practice')};
    expect(withSite(files, buildContentIndex).diagrams).toMatchObject([
      {id: 'flow', drawn: {width: 3}},
    ]);
  });
});

it('the catalogue names checklists, and inputs with their bounds and the worksheet they stand in', () => {
  const index = withSite(FILES, buildContentIndex);
  const inputsWith = (widgets: string[]) => {
    const named = widgets.map((group) => ({name: 'Estimate', attributes: group ? {group} : {}}));
    const [first] = index.pages;
    const changed = {...first, widgets: named} as unknown as (typeof index.pages)[number];
    return catalogueOf({pages: [changed]}).pages['practice/x']?.inputs.users?.worksheet;
  };
  expect([
    inputsWith(['traffic']),
    inputsWith(['']),
    inputsWith(['money']),
    inputsWith([]),
  ]).toEqual(['worksheet-traffic', 'worksheet', undefined, undefined]);
  const {pages} = catalogueOf(index);
  expect(pages['practice/x']).toEqual({
    title: 'A page',
    path: '/practice/x/',
    checklists: {list: {title: 'Do', items: {one: 'one'}}},
    inputs: {users: {label: 'Users', unit: 'users', default: 3000, min: 1, max: 1e9}},
  });
});
