import {expect, it} from 'vitest';
import type {Page} from '../content/types';
import {progressCatalogueOf} from './catalogueOf';
import {outlineOf} from './outline';

function pageOf(id: string, frontMatter: object, more: object = {}): Page {
  return {
    ...{id, title: id, path: `/${id}/`, diagrams: [], widgets: [], sections: [], checklists: []},
    frontMatter: {needs: [], blocks: [], unlocks: [], ...frontMatter},
    ...more,
  } as unknown as Page;
}

const section = (id: string, depth: number) => ({id, depth, title: `Title of ${id}`, text: ''});
const pages = [
  pageOf(
    'building-blocks/caching',
    {kind: 'building-block', unlocks: ['case-studies/video-search', 'not/written']},
    {
      sections: [section('', 0), section('how', 2), section('size', 3), section('references', 2)],
      quiz: {questions: [{id: 'q', step: 'evaluate', options: ['long']}]},
      cards: {cards: [{id: 'c', step: 'prepare-data', front: 'long'}]},
      checklists: [{id: 'list', items: [{id: 'one', text: 'long'}]}],
      diagrams: [{id: 'flow', source: 'long'}],
    },
  ),
  pageOf('case-studies/video-search', {kind: 'case-study', difficulty: 3}),
  pageOf('framework', {kind: 'framework'}),
  pageOf('practice', {kind: 'practice'}),
];
const catalogue = progressCatalogueOf({pages});

it('holds the pages that teach in reading order, with ids and no texts', () => {
  expect(catalogue.pages.map(({id}) => id)).toEqual([
    ...['framework', 'building-blocks/caching', 'case-studies/video-search'],
  ]);
  expect(catalogue.pages[1]).toEqual({
    ...{id: 'building-blocks/caching', title: 'building-blocks/caching'},
    ...{path: '/building-blocks/caching/', kind: 'building-block', group: 'Serving'},
    unlocks: ['case-studies/video-search'],
    sections: {how: 'Title of how'},
    questions: {q: 'evaluate'},
    cards: {c: 'prepare-data'},
    checklists: {list: ['one']},
    diagrams: ['flow'],
  });
});

it('has an outline that says what there is, with nothing counted', () => {
  const {pages: shown, steps} = outlineOf(catalogue);
  expect(shown[1]!.untouched).toMatchObject({
    read: {sections: 0, of: 1},
    ticks: {of: 1, ticked: 0},
  });
  expect(steps.find(({step}) => step === 'evaluate')!.questions).toEqual({
    ...{of: 1, answered: 0, right: 0},
  });
  expect(steps.map(({cards}) => cards.of).reduce((sum, of) => sum + of, 0)).toBe(1);
});
