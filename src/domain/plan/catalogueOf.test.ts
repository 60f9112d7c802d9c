import {describe, expect, it} from 'vitest';
import type {Page} from '../content/types';
import {planCatalogueOf} from './catalogueOf';

const words = (count: number) => Array.from({length: count}, () => 'word').join(' ');

function pageOf(id: string, frontMatter: object, more: object = {}): Page {
  return {
    ...{id, title: id, path: `/${id}/`, diagrams: [], widgets: [], sections: []},
    frontMatter: {needs: [], blocks: [], ...frontMatter},
    ...more,
  } as unknown as Page;
}

const pages = [
  pageOf('building-blocks/caching', {kind: 'building-block', needs: ['framework', 'gone']}),
  pageOf(
    'building-blocks/data-quality',
    {kind: 'building-block'},
    {
      sections: [
        {id: 'a', text: words(900)},
        {id: 'practice', text: words(5000)},
      ],
      widgets: [
        {name: 'Estimate', section: 'a'},
        {name: 'Quiz', section: 'practice'},
      ],
      diagrams: [{}, {}, {}],
      quiz: {questions: [{}, {}]},
      cards: {cards: [{}]},
    },
  ),
  pageOf('case-studies/video-search', {kind: 'case-study', difficulty: 3}),
  pageOf('case-studies/visual-search', {
    ...{kind: 'case-study', difficulty: 2, blocks: ['caching', 'gone']},
  }),
  pageOf('framework/levels', {kind: 'framework'}),
  pageOf('framework/clarify-requirements', {kind: 'framework'}),
  pageOf('framework', {kind: 'framework'}),
  pageOf('practice', {kind: 'practice'}),
];

describe('the catalogue for planning', () => {
  const {pages: planned} = planCatalogueOf({pages});

  it('holds what teaches, in reading order', () => {
    expect(planned.map(({id}) => id)).toEqual([
      ...['framework', 'framework/clarify-requirements', 'framework/levels'],
      ...['building-blocks/data-quality', 'building-blocks/caching'],
      ...['case-studies/visual-search', 'case-studies/video-search'],
    ]);
  });

  it('counts words at 200 a minute, figures, and neither quiz nor cards', () => {
    const block = planned.find(({id}) => id.endsWith('data-quality'))!;
    expect(block).toMatchObject({readMinutes: 5 + 3 + 2, questions: 2, cards: 1, diagrams: 3});
    expect(block).toMatchObject({area: 'data-pipelines', practice: 'practice'});
  });

  it('knows what leads to what, among written pages', () => {
    const caching = planned.find(({id}) => id.endsWith('caching'))!;
    expect(caching).toMatchObject({needs: ['framework'], usedBy: 1, area: 'production-serving'});
    expect(planned.find(({id}) => id.endsWith('visual-search'))!.draws).toEqual([caching.id]);
  });
});
