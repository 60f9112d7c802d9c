import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {HOW_FAR, type HowFar} from '../progress/howFar';
import {
  casesOf,
  difficultiesOf,
  matrixOf,
  NO_CASE_FILTER,
  passingCases,
  readCaseFilter,
  writeCaseFilter,
} from '.';

const front = (kind: string, difficulty: number, blocks: string[], needs: string[] = []) => ({
  ...{kind, difficulty, blocks, task: 'Rank', modality: 'Images', needs},
  ...{scale: 'A billion', hardThing: 'The index'},
});
const page = (id: string, title: string, frontMatter: object, more = {}) =>
  ({
    ...{id, title, path: `/${id}/`, description: 'Ads, by a policy', frontMatter},
    ...{checklists: [], diagrams: [], ...more},
  }) as never;

const data = casesOf({
  pages: [
    page('building-blocks/caching', 'Caching', front('building-block', 0, [])),
    page('building-blocks/embeddings', 'Embeddings', front('building-block', 0, [])),
    page(
      'building-blocks/two-tower-retrieval',
      'Retrieval with two towers',
      front('building-block', 0, [], ['building-blocks/embeddings', 'building-blocks/loss']),
    ),
    page(
      'case-studies/b',
      'B',
      front(
        'case-study',
        3,
        ['embeddings', 'graph-models', 'two-tower-retrieval'],
        ['building-blocks/two-tower-retrieval', 'building-blocks/graph-models', 'framework/levels'],
      ),
      {
        quiz: {questions: [1, 2]},
        cards: {cards: [1, 2, 3, 4]},
        checklists: [{items: [1]}, {items: [2, 3]}],
        diagrams: [1],
      },
    ),
    page('case-studies/a', 'A', front('case-study', 1, ['embeddings', 'caching'])),
  ],
});
const blockTitles = new Map(
  data.groups.flatMap(({blocks}) => blocks.map(({slug, title}) => [slug, title])),
);
const titleOf = (slug: string) => blockTitles.get(slug)!;
const titles = (filter: object, howFar?: (page: string) => HowFar) =>
  passingCases(data.cases, {...NO_CASE_FILTER, ...filter}, {titleOf, howFar}).map(
    ({title}) => title,
  );

describe('the case index', () => {
  it('holds cases from easy to hard, with what there is to do and the blocks that are written', () => {
    expect(data.cases.map(({title}) => title)).toEqual(['A', 'B']);
    expect(data.cases[1]).toMatchObject({
      blocks: ['embeddings', 'two-tower-retrieval'],
      needs: ['two-tower-retrieval'],
      has: {questions: 2, cards: 4, items: 3, diagrams: 1},
    });
    const blocks = data.groups.flatMap((group) => group.blocks);
    expect(blocks.find(({title}) => title.startsWith('Retrieval'))!.needs).toEqual(['embeddings']);
  });

  it('offers the grades that there are', () => {
    expect(difficultiesOf(data.cases)).toEqual([1, 3]);
  });

  it('filters by difficulty, block and words together', () => {
    expect(titles({})).toEqual(['A', 'B']);
    expect(titles({difficulty: '3'})).toEqual(['B']);
    expect(titles({block: 'caching'})).toEqual(['A']);
    expect(titles({text: 'INDEX billion'})).toEqual(['A', 'B']);
    expect(titles({text: 'caching', difficulty: '3'})).toEqual([]);
  });

  it.each(['two-tower', 'Two Tower', 'two towers', 'retrieval', 'retriev'])(
    'finds a case by the words "%s" of its block, however they are written',
    (text) => expect(titles({text})).toEqual(['B']),
  );

  it('finds words in another number, and no word by its middle', () => {
    for (const text of ['ad', 'ads', 'policies', 'indexes'])
      expect(titles({text})).toEqual(['A', 'B']);
    expect(titles({text: 'tower', block: 'caching'})).toEqual([]);
    expect(titles({text: 'dding'})).toEqual([]);
    expect(titles({text: 'in'})).toEqual([]);
  });

  it("filters by the reader's progress once that is known", () => {
    const howFar = (id: string): HowFar => (id === 'case-studies/a' ? 'read' : 'not-begun');
    expect(titles({progress: 'read'}, howFar)).toEqual(['A']);
    expect(titles({progress: 'begun'}, howFar)).toEqual([]);
    expect(titles({progress: 'read'})).toEqual(['A', 'B']);
  });

  it('keeps a filter in an address', () => {
    const filter = fc.record({
      difficulty: fc.constantFrom('', '1', '2', '3'),
      block: fc.constantFrom('', 'caching', 'embeddings'),
      progress: fc.constantFrom('' as const, ...HOW_FAR),
      text: fc.string({maxLength: 200}),
    });
    fc.assert(
      fc.property(filter, (asked) => {
        expect(readCaseFilter(writeCaseFilter(asked), ['caching', 'embeddings'])).toEqual(asked);
      }),
    );
    expect(readCaseFilter('?difficulty=9&block=<b>&progress=all', ['caching'])).toEqual(
      NO_CASE_FILTER,
    );
  });
});

describe('the table of blocks and cases', () => {
  it('stands by step, tells what is needed from what is used, and the needed block first', () => {
    const groups = matrixOf(data).map(({step, rows}) => [
      step,
      rows.map(({slug, draws}) => [slug, ...draws]),
    ]);
    expect(groups).toEqual([
      ['prepare-data', [['embeddings', 'uses', 'uses']]],
      ['develop-models', [['two-tower-retrieval', undefined, 'needs']]],
      ['deploy-and-serve', [['caching', 'uses', undefined]]],
    ]);
  });
});
