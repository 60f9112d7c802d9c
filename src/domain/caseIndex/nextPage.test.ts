import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {nextPage, wayTo, type CaseIndexData} from '.';

const block = (slug: string, ...needs: string[]) => ({slug, title: slug, path: `/${slug}/`, needs});
const facts = (slug: string, needs: string[], blocks: string[] = needs) => ({
  ...{id: `case-studies/${slug}`, title: slug, description: '', path: `/${slug}/`},
  ...{hardThing: '', task: '', modality: '', scale: '', difficulty: 1, needs, blocks},
  has: {questions: 0, cards: 0, items: 0, diagrams: 0},
});

const blocks = [
  ...[block('labels'), block('losses', 'labels'), block('embeddings', 'losses')],
  ...[block('metrics', 'labels'), block('latency')],
];
const data: CaseIndexData = {
  groups: [{title: 'Data', blocks}],
  cases: [
    facts('search', ['embeddings', 'latency']),
    facts('ads', ['embeddings', 'metrics'], ['embeddings', 'metrics', 'latency']),
    facts('feed', ['metrics']),
  ],
};
const ids = (...slugs: string[]) => new Set(slugs.map((slug) => `building-blocks/${slug}`));

/** What is told to read, then the case that it is for. */
function next(...read: string[]): string[] {
  const page = nextPage(
    data,
    new Set([...ids(...read), ...read.map((id) => `case-studies/${id}`)]),
  );
  if (page.to === 'done') return ['done'];
  return page.to === 'case'
    ? [page.facts.title]
    : [page.block.title, page.facts.title, `${page.left} left`];
}

describe('the page to read next', () => {
  it('is at first the first one on the shortest way', () => {
    expect(next()).toEqual(['labels', 'feed', '2 left']);
  });

  it('is the case when all before it is read', () => {
    expect(next('metrics')).toEqual(['feed']);
    expect(next('embeddings', 'latency')).toEqual(['search']);
  });

  it('goes on to the case that is nearest then', () => {
    expect(next('metrics', 'feed')).toEqual(['labels', 'ads', '3 left']);
  });

  it('is of two cases that are equally near the one of whose blocks more are read', () => {
    expect(next('losses', 'feed', 'latency')).toEqual(['embeddings', 'search', '1 left']);
    expect(next('embeddings', 'feed')).toEqual(['latency', 'search', '1 left']);
  });

  it('is nothing when every case is read', () => {
    expect(next('search', 'ads', 'feed')).toEqual(['done']);
    expect(nextPage({cases: [], groups: []}, new Set())).toEqual({to: 'done'});
  });

  it('is never one that is read, nor one that needs an unread page', () => {
    const some = fc.subarray(blocks.map(({slug}) => slug));
    fc.assert(
      fc.property(some, (read) => {
        const page = nextPage(data, ids(...read));
        if (page.to !== 'block') return;
        expect(read).not.toContain(page.block.slug);
        for (const need of page.block.needs) expect(read).toContain(need);
      }),
    );
  });
});

it('a way passes over blocks that are not there, and ends where blocks need each other', () => {
  const round = new Map([block('a', 'b'), block('b', 'a', 'gone')].map((one) => [one.slug, one]));
  const way = (needs: string[]) => wayTo(needs, round, () => false).map(({slug}) => slug);
  expect(way(['a'])).toEqual(['b', 'a']);
  expect(way(['gone'])).toEqual([]);
});
