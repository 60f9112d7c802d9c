import {expect, it} from 'vitest';
import {page, problemsIn} from '../testing/site';
import {pageKinds} from './page-kinds';

it('tells a page whose kind is not that of its folder', () => {
  const files = {
    'docs/building-blocks/index.mdx': page('', 'reference'),
    'docs/building-blocks/caching.mdx': page('', 'practice'),
    'docs/notes/x.mdx': page('', 'practice'),
    'docs/practice/x.mdx': page('', 'practice'),
  };
  expect(problemsIn(files, pageKinds)).toEqual([
    'docs/building-blocks/caching.mdx:2 kind: found "practice" in docs/building-blocks/; write "building-block", or move the page',
    'docs/notes/x.mdx:2 kind: docs/notes/ is not a folder of the handbook; move the page to framework, building-blocks, case-studies, practice, reference, contributing',
  ]);
});
