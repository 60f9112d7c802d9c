import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {makeRecord} from '../record';
import {
  casesOf,
  matrixOf,
  NO_CASE_FILTER,
  passingCases,
  progressOf,
  readCaseFilter,
  writeCaseFilter,
} from '.';

const front = (kind: string, difficulty: number, blocks: string[]) => ({
  ...{kind, difficulty, blocks, task: 'Rank', modality: 'Images'},
  ...{scale: 'A billion', hardThing: 'The index'},
});
const page = (id: string, title: string, frontMatter: object, more = {}) =>
  ({id, title, path: `/${id}/`, frontMatter, checklists: [], ...more}) as never;

const data = casesOf({
  pages: [
    page('building-blocks/caching', 'Caching', front('building-block', 0, [])),
    page('building-blocks/embeddings', 'Embeddings', front('building-block', 0, [])),
    page('building-blocks/monitoring', 'Monitoring', front('building-block', 0, [])),
    page('case-studies/b', 'B', front('case-study', 3, ['embeddings', 'graph-models']), {
      quiz: {questions: [1, 2]},
      checklists: [{items: [1]}, {items: [2, 3]}],
    }),
    page('case-studies/a', 'A', front('case-study', 1, ['embeddings', 'caching'])),
  ],
});

describe('the case index', () => {
  it('holds cases from easy to hard, with what there is to do and the blocks that are written', () => {
    expect(data.cases.map(({title}) => title)).toEqual(['A', 'B']);
    expect(data.cases[1]).toMatchObject({blocks: ['embeddings'], questions: 2, items: 3});
  });

  it('filters by difficulty, block and words together', () => {
    const titles = (filter: object) =>
      passingCases(data.cases, {...NO_CASE_FILTER, ...filter}).map(({title}) => title);
    expect(titles({})).toEqual(['A', 'B']);
    expect(titles({difficulty: '3'})).toEqual(['B']);
    expect(titles({block: 'caching'})).toEqual(['A']);
    expect(titles({text: 'INDEX billion'})).toEqual(['A', 'B']);
    expect(titles({text: 'caching', difficulty: '3'})).toEqual([]);
  });

  it('keeps a filter in an address', () => {
    const filter = fc.record({
      difficulty: fc.constantFrom('', '1', '2', '3'),
      block: fc.constantFrom('', 'caching', 'embeddings'),
      text: fc.string({maxLength: 200}),
    });
    fc.assert(
      fc.property(filter, (asked) => {
        expect(readCaseFilter(writeCaseFilter(asked), ['caching', 'embeddings'])).toEqual(asked);
      }),
    );
    expect(readCaseFilter('?difficulty=9&block=<b>', ['caching'])).toEqual(NO_CASE_FILTER);
  });

  it('orders the blocks of a group by how many cases draw on them', () => {
    const rows = matrixOf(data).flatMap((group) => group.rows);
    expect(rows.map(({slug, count}) => [slug, count])).toEqual([
      ['embeddings', 2],
      ['caching', 1],
    ]);
    expect(rows[1]?.uses).toEqual([true, false]);
  });
});

describe('progress', () => {
  it('counts what was answered, answered right, and ticked, by page', () => {
    const records = [
      makeRecord('quiz', 'a#1', {answer: ['x'], atMs: 1, correct: true}, 1),
      makeRecord('quiz', 'a#2', {answer: 3, atMs: 1, correct: false}, 1),
      makeRecord('checklist', 'a#list', {ticked: {one: 1, two: 1}}, 1),
      makeRecord('checklist', 'b#list', {ticked: {}}, 1),
      makeRecord('meta', 'site', {}, 1),
    ];
    expect([...progressOf(records)]).toEqual([['a', {answered: 2, right: 1, ticked: 2}]]);
  });
});
