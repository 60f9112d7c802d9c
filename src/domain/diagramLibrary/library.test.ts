import {expect, it} from 'vitest';
import {diagramPage, galleryOf, galleryWords, libraryOf, pageOfAddress, shownInGallery} from '.';
import {diagram, entry, index, page} from './sample.fixture';

const CASE = page('case-studies/x', 'case-study', {
  headings: [['serve', 2]],
  diagrams: [
    diagram('case-studies/x', 'walk', {section: 'serve', nodes: ['App:client', 'Rows:store']}),
    diagram('case-studies/x', 'undrawn', {drawn: undefined}),
    diagram('case-studies/x', 'first', {nodes: ['Plain', 'Rows:store', 'More rows:store']}),
  ],
});

it('the library holds what is drawn, with its place and its roles', () => {
  const [walk, first, ...rest] = libraryOf(index([CASE]));
  expect(rest).toEqual([]);
  expect(walk).toMatchObject({
    page: {id: 'case-studies/x', path: '/case-studies/x/', kind: 'case-study'},
    ...{id: 'walk', kind: 'flowchart', width: 300, height: 200},
    ...{roles: ['client', 'store'], steps: ['deploy-and-serve'], labels: ['App', 'Rows']},
    section: {title: 'Title of serve', path: '/case-studies/x/#serve'},
  });
  expect(first).toMatchObject({
    roles: ['store'],
    section: {title: 'Title of case-studies/x', path: '/case-studies/x/'},
  });
});

it('the gallery leaves out samples for authors and refers to pages by their place', () => {
  const sample = entry('contributing/diagrams', 'a');
  sample.page.kind = 'contributing';
  const block = {kind: 'block' as const, id: 'caching', title: 'Caching', path: undefined};
  const library = [
    entry('case-studies/x', 'b', {concepts: [block]}),
    sample,
    entry('framework', 'c'),
  ];
  const gallery = galleryOf(shownInGallery(library));
  expect(gallery.pages.map(({id}) => id)).toEqual(['case-studies/x', 'framework']);
  expect(gallery.entries.map(({page: at, id, blocks}) => [at, id, blocks])).toEqual([
    [0, 'b', ['caching']],
    [1, 'c', []],
  ]);
  expect(gallery.blocks).toEqual({caching: 'Caching'});
});

it('words are those of caption, description, labels and page, each once', () => {
  const only = entry('framework', 'a', {
    caption: 'Rows and rows?',
    description: 'Hot.',
    labels: ['Row store'],
  });
  const {terms} = galleryWords([only], []);
  expect(terms[0]?.split(' ').sort()).toEqual([
    'and',
    'framework',
    'hot',
    'of',
    'row',
    'store',
    'title',
  ]);
});

it('a page knows what is beside it in its own page, and what shows the same elsewhere', () => {
  const concept = (id: string) => ({kind: 'term' as const, id, title: id, path: undefined});
  const library = [
    entry('case-studies/x', 'a'),
    entry('case-studies/x', 'b', {concepts: [concept('common'), concept('rare')]}),
    entry('case-studies/y', 'c', {concepts: [concept('common')]}),
    entry('case-studies/y', 'd', {concepts: [concept('common')]}),
    entry('case-studies/y', 'e', {concepts: [concept('rare')]}),
    entry('case-studies/y', 'f'),
  ];
  const {previous, next, related, path} = diagramPage(library, 1);
  expect(path).toBe('/diagrams/case-studies/x/b/');
  expect(previous?.path).toBe('/diagrams/case-studies/x/a/');
  expect(next).toBeUndefined();
  expect(related.map((neighbour) => neighbour.path.at(-2))).toEqual(['e', 'c', 'd']);
});

it('an address names the longest page that there is', () => {
  const known = ['framework', 'case-studies', 'case-studies/x'];
  expect(pageOfAddress('diagrams/case-studies/x/gone/', known)).toBe('case-studies/x');
  expect(pageOfAddress('/diagrams/case-studies/y/gone/', known)).toBe('case-studies');
  expect(pageOfAddress('/diagrams/nowhere/gone/', known)).toBeUndefined();
});
