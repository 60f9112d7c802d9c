import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  countsOf,
  findWords,
  galleryOf,
  galleryWords,
  loosenings,
  NO_FILTER,
  passing,
  readFilter,
  writeFilter,
  type HasWords,
} from '.';
import {ROLES} from './names';
import {entry} from './sample.fixture';

const LIBRARY = [
  entry('case-studies/x', 'a', {
    steps: ['evaluate'],
    roles: ['store', 'model'],
    caption: 'Click rate',
  }),
  entry('case-studies/x', 'b', {kind: 'sequence', roles: ['store'], labels: ['Feature stores']}),
  entry('framework', 'c', {steps: ['evaluate'], kind: 'sequence', description: 'Real-time bids'}),
];
const GALLERY = galleryOf(LIBRARY);
const ALL: HasWords = () => true;
const ids = (filter: Partial<typeof NO_FILTER>, hasWords = ALL) =>
  passing(GALLERY, {...NO_FILTER, ...filter}, hasWords).map((at) => GALLERY.entries[at]?.id);

describe('filters', () => {
  it('let everything pass that nothing asks for', () => expect(ids({})).toEqual(['a', 'b', 'c']));

  it.each([
    [{step: 'evaluate'}, ['a', 'c']],
    [{kind: 'sequence'}, ['b', 'c']],
    [{page: 'case-studies/x'}, ['a', 'b']],
    [{roles: ['store']}, ['a', 'b']],
    [{roles: ['store', 'model']}, ['a']],
    [{step: 'evaluate', kind: 'sequence'}, ['c']],
    [{step: 'evaluate', page: 'case-studies/x', roles: ['store']}, ['a']],
    [{block: 'caching'}, []],
  ])('combine: %j', (filter, left) => expect(ids(filter)).toEqual(left));

  it('count what each other choice would leave', () => {
    const counts = countsOf(GALLERY, {...NO_FILTER, step: 'evaluate'}, ALL);
    expect(counts.step).toEqual({evaluate: 2});
    expect(counts.kind).toEqual({flowchart: 1, sequence: 1});
    expect(counts.roles).toEqual({store: 1, model: 1});
  });

  it('say what to give up when nothing is left, the most helpful first', () => {
    const filter = {...NO_FILTER, step: 'evaluate', kind: 'sequence', roles: ['store']};
    const ways = loosenings(GALLERY, filter, ALL);
    expect(ways.map(({part, value, count}) => [part, value, count])).toEqual([
      ['step', 'evaluate', 1],
      ['kind', 'sequence', 1],
      ['role', 'store', 1],
    ]);
    expect(ways[2]?.filter).toEqual({...filter, roles: []});
  });
});

describe('free text', () => {
  const glossary = [
    {id: 'ctr', term: 'Click-through rate', also: ['CTR', 'click rate'], definition: ''},
  ];
  const words = galleryWords(LIBRARY, glossary);
  const found = (text: string) => ids({text}, findWords(text, words));

  it.each([
    ['a label, in the singular', 'feature store', ['b']],
    ['a caption, in any order', 'rate click', ['a']],
    ['another name of the same', 'ctr', ['a']],
    ['a word that is not finished', 'feat', ['b']],
    ['a linked word as one', 'realtime', ['c']],
    ['the page that it stands in', 'framework', ['c']],
    ['every word must be there', 'feature bids', []],
    ['blanks alone', '  ', ['a', 'b', 'c']],
  ])('finds %s: %j', (_, text, left) => expect(found(text)).toEqual(left));
});

describe('the address of a filter', () => {
  const known = {
    step: ['evaluate'],
    kind: ['er', 'pie'],
    page: ['case-studies/x'],
    block: ['caching'],
  };

  it('is short and readable', () => {
    const filter = {...NO_FILTER, page: 'case-studies/x', roles: ['model', 'store'], text: 'a b'};
    expect(writeFilter(filter)).toBe('?case=case-studies/x&role=model&role=store&q=a+b');
    expect(writeFilter(NO_FILTER)).toBe('');
  });

  it('passes over what is not a choice', () => {
    expect(readFilter('?step=dance&kind=er&role=cook&role=store&other=1', known)).toEqual({
      ...NO_FILTER,
      kind: 'er',
      roles: ['store'],
    });
  });

  it('reads what was written', () => {
    const any = fc.record({
      step: fc.constantFrom('', ...known.step),
      kind: fc.constantFrom('', ...known.kind),
      page: fc.constantFrom('', ...known.page),
      block: fc.constantFrom('', ...known.block),
      roles: fc.subarray([...ROLES]),
      text: fc.string({maxLength: 200}),
    });
    fc.assert(
      fc.property(any, (filter) => {
        expect(readFilter(writeFilter(filter), known)).toEqual(filter);
      }),
    );
  });
});
