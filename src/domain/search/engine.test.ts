import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {openSearch} from '.';
import {sampleIndex} from './sample.fixture';
import {searchData} from './searchData';

// Through JSON, as the asset goes.
const data = JSON.parse(JSON.stringify(searchData(sampleIndex()))) as ReturnType<typeof searchData>;
const engine = openSearch(data);
const search = (query: string) => engine(query, 'best');
const paths = (query: string) =>
  search(query).groups.flatMap(({hits}) => hits.map(({path}) => path));

const AD = '/case-studies/ad-click-prediction/';
const DIAGRAM = '/diagrams/case-studies/ad-click-prediction/serving/';
const BLOCK = '/building-blocks/';

describe('the best result of', () => {
  it.each([
    ['a page title', 'calibration', `${BLOCK}calibration/`],
    ['a beginning', 'calib', `${BLOCK}calibration/`],
    ['a typo', 'calibraton', `${BLOCK}calibration/`],
    ['two typos', 'aproximate neihgbours', `${BLOCK}approximate-nearest-neighbours/`],
    ['an abbreviation', 'ctr', AD],
    ['an abbreviation in capitals', 'CTR', AD],
    ['an abbreviation that the text never has', 'ANN', `${BLOCK}approximate-nearest-neighbours/`],
    ['the words of an abbreviation', 'click through rate', AD],
    ['a linked word in one', 'clickthrough', AD],
    ['a linked word apart', 'real time', AD],
    ['a linked word as written', 'real-time', AD],
    ['another name', 'ab test', `${BLOCK}online-experiments/`],
    ['another name, with its slash', 'a/b test', `${BLOCK}online-experiments/`],
    ['a singular', 'loss', `${AD}#develop-the-model`],
    ['a plural', 'caches', `${AD}#serve`],
    ['American spelling', 'nearest neighbors', `${BLOCK}approximate-nearest-neighbours/`],
    ['a section of a page', 'ad click monitor', `${AD}#monitor`],
    ['a section title', 'sample size', `${BLOCK}online-experiments/#sample-size`],
    ['words of the text', 'isotonic', `${BLOCK}calibration/#how-it-works`],
    ['a label in a diagram', 'kafka', `${AD}#serve`],
    ['a caption', 'priced ad', DIAGRAM],
    ['a question', 'what is the feature store?', `${AD}#serve`],
  ])('%s: %j', (_, query, path) => expect(paths(query)[0]).toBe(path));
});

it('falls back to any of the words when no text has all', () => {
  expect(new Set(paths('isotonic kafka'))).toEqual(
    new Set([`${AD}#serve`, `${BLOCK}calibration/#how-it-works`, DIAGRAM]),
  );
});

describe('words that are like the typed one', () => {
  it('come after the word itself', () => expect(paths('feature store')[0]).toBe(`${AD}#serve`));

  it('are left out when enough has the word itself', () => {
    const exactly = paths('calibration');
    expect(exactly.length).toBeGreaterThanOrEqual(3);
    expect(paths('calibratoin')).toEqual(expect.arrayContaining(exactly));
  });
});

it('puts what is written for authors behind what is written for readers', () => {
  const index = sampleIndex();
  const [page] = index.pages;
  if (!page) throw new Error('the sample has no page');
  const frontMatter = {...page.frontMatter, kind: 'contributing'} as typeof page.frontMatter;
  index.pages.unshift({...page, path: '/contributing/', sections: [], frontMatter});
  const [first, last] = openSearch(searchData(index))('calibration', 'best').groups.filter(
    ({page: {title}}) => title === 'Calibration',
  );
  expect([first?.page.kind, last?.page.kind]).toEqual(['building-block', 'contributing']);
});

it('finds nothing for nothing', () => {
  for (const query of ['', '  ', '…', 'zzzzzzzz']) expect(search(query).found).toBe(0);
});

it('groups hits by page, best page first, and counts them', () => {
  const {groups, shown, found} = search('calibration');
  expect(groups.map(({page}) => page.title)).toEqual(['Calibration', 'Ad click prediction']);
  expect(shown).toBe(groups.flatMap(({hits}) => hits).length);
  expect(found).toBe(shown);
});

it('marks what was found, in title and snippet', () => {
  const [hit] = search('calibraton slice').groups.flatMap(({hits}) => hits);
  const marked = hit?.snippet.filter((piece) => piece.hit).map((piece) => piece.text);
  expect(marked).toEqual(expect.arrayContaining(['slice']));
  expect(search('sample').groups[0]?.hits[0]?.title).toEqual([
    {text: 'Sample', hit: true},
    {text: ' size', hit: false},
  ]);
});

it('refuses data of another version', () => {
  expect(() => openSearch({...data, version: 2 as 1})).toThrow(
    'search data of version 2, expected 1',
  );
});

it('survives any query', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({unit: 'grapheme'}), fc.string({maxLength: 2000})), (query) => {
      expect(search(query).query).toBe(query);
    }),
    {numRuns: 300},
  );
});
