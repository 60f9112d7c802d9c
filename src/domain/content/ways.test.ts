import {describe, expect, it} from 'vitest';

import type {ContentIndex, Page} from './types';
import {waysOf} from './ways';

interface Known {
  kind?: string;
  needs?: string[];
  unlocks?: string[];
  blocks?: string[];
}

function page(id: string, {kind = 'building-block', ...known}: Known = {}): Page {
  const title = id.split('/').at(-1)!;
  const frontMatter = {kind, needs: [], unlocks: [], blocks: [], ...known};
  return {id, title, path: `/${id}/`, description: `About ${title}`, frontMatter} as never;
}

const ways = waysOf({
  pages: [
    page('building-blocks/caching', {
      unlocks: ['building-blocks/monitoring', 'building-blocks/data-drift'],
    }),
    page('building-blocks/data-drift'),
    page('building-blocks/monitoring', {
      needs: ['building-blocks/caching', 'building-blocks/data-drift'],
    }),
    page('case-studies/x', {kind: 'case-study', blocks: ['caching', 'embeddings']}),
    page('practice', {kind: 'practice'}),
  ],
} as ContentIndex);
const titles = (links: {title: string}[]) => links.map(({title}) => title);

describe('ways through the handbook', () => {
  it('name what comes first, as far as it is written', () =>
    expect(titles(ways.of['building-blocks/monitoring']!.first)).toEqual([
      'caching',
      'data-drift',
    ]));

  it('name what a page opens: what needs it, and once', () => {
    expect(titles(ways.of['building-blocks/caching']!.opens)).toEqual(['monitoring']);
    expect(titles(ways.of['building-blocks/caching']!.next)).toEqual(['data-drift']);
  });

  it('go both ways: what a page names as next names it as helpful before', () => {
    expect(titles(ways.of['building-blocks/data-drift']!.helpful)).toEqual(['caching']);
    expect(titles(ways.of['building-blocks/monitoring']!.helpful)).toEqual([]);
  });

  it('join cases and blocks in both directions', () => {
    expect(titles(ways.of['case-studies/x']!.blocks)).toEqual(['caching']);
    expect(ways.of['building-blocks/caching']!.cases).toEqual([
      {title: 'x', path: '/case-studies/x/'},
    ]);
  });

  it('leave out pages that do not teach', () => expect(ways.of['practice']).toBeUndefined());

  it('list the written blocks by group', () =>
    expect(ways.groups.map(({title, blocks}) => [title, titles(blocks)])).toEqual([
      ['Serving', ['caching']],
      ['Operations', ['monitoring', 'data-drift']],
    ]));
});
