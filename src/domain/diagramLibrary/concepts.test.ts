import {describe, expect, it} from 'vitest';
import {conceptsOf} from './concepts';
import {diagram, index, page} from './sample.fixture';

const GLOSSARY = [
  {
    id: 'feature-store',
    term: 'Feature store',
    definition: '',
    treatedIn: '/building-blocks/feature-stores/',
  },
  {id: 'ctr', term: 'Click-through rate', also: ['CTR'], definition: ''},
  {id: 'canary', term: 'Canary', definition: ''},
];
const CASE = page('case-studies/x', 'case-study', {
  headings: [
    ['serve', 2],
    ['monitor', 2],
  ],
  blocks: ['calibration', 'caching', 'feature-stores', 'monitoring'],
  links: [
    {href: '/building-blocks/caching/#how', line: 15},
    {href: '/building-blocks/monitoring/', line: 25},
    {href: '/building-blocks/embeddings/', line: 15},
  ],
  widgets: [
    {name: 'Term', attributes: {of: 'canary'}, section: 'serve', line: 12},
    {name: 'Term', attributes: {of: 'ctr'}, section: 'monitor', line: 22},
  ],
});
const GLOSSARY_PAGE = page('reference/glossary', 'reference');
const SITE = index([CASE, GLOSSARY_PAGE], {glossary: GLOSSARY});

const shown = (words: string, section = 'serve', of = CASE, site = SITE) =>
  conceptsOf(diagram(of.id, 'd', {section}), of, words, site).map(({kind, id}) => `${kind} ${id}`);

describe('what a diagram shows', () => {
  it('are the terms in its own words, by any of their names and in the plural', () => {
    expect(shown('The CTR of two feature stores.')).toEqual(
      expect.arrayContaining(['term feature-store', 'term ctr']),
    );
  });

  it('are the terms marked in its section, after those', () => {
    expect(shown('A feature store.').filter((concept) => concept.startsWith('term'))).toEqual([
      'term feature-store',
      'term canary',
    ]);
  });

  it('are blocks of its page that its section links to, or that are named, or that treat its terms', () => {
    const blocks = (words: string) => shown(words).filter((concept) => concept.startsWith('block'));
    expect(blocks('nothing')).toEqual(['block caching']);
    expect(blocks('Calibration by slice')).toEqual(['block calibration', 'block caching']);
    expect(blocks('Feature store')).toEqual(['block feature-stores', 'block caching']);
  });

  it('is no word inside another', () => {
    expect(shown('recalibrations', 'monitor')).toEqual(['block monitoring', 'term ctr']);
  });

  it('is the block itself in the page of a block', () => {
    const block = page('building-blocks/caching', 'building-block', {blocks: ['monitoring']});
    expect(shown('x', '', block)).toEqual(['block caching']);
  });

  it('may be any block in a page that names none', () => {
    expect(shown('monitoring', '', page('framework', 'framework'))).toEqual(['block monitoring']);
  });

  it('is a link where there is a page', () => {
    const concepts = conceptsOf(diagram(CASE.id, 'd', {section: 'serve'}), CASE, 'x', SITE);
    expect(concepts).toEqual([
      {kind: 'block', id: 'caching', title: 'Caching', path: undefined},
      {kind: 'term', id: 'canary', title: 'Canary', path: '/reference/glossary/#canary'},
    ]);
  });
});
