import {expect, it} from 'vitest';

import {sampleIndex} from './sample.fixture';
import {searchData} from './searchData';
import {synonymGroups} from './synonyms';

it('has an entry for each page and each section, with its address', () => {
  const {entries, pages} = searchData(sampleIndex());
  expect(entries).toHaveLength(4 + 3 + 4 + 1 + 2 + 2);
  expect(entries[4]).toMatchObject({
    path: '/case-studies/ad-click-prediction/',
    name: 'Ad click prediction',
  });
  expect(pages[entries[4]?.page ?? 0]).toMatchObject({kind: 'case-study'});
});

it('has an entry for each drawn diagram, which leads to its own page', () => {
  const {entries} = searchData(sampleIndex());
  const entry = entries.find(({path}) => path.startsWith('/diagrams/'));
  expect(entry).toMatchObject({
    path: '/diagrams/case-studies/ad-click-prediction/serving/',
    title: 'Diagram: How a request becomes a priced ad',
    text: 'From the app to the auction.',
  });
});

it('leads terms to the glossary when that page is written', () => {
  const index = sampleIndex();
  const [page] = index.pages;
  if (page)
    index.pages.push({
      ...page,
      id: 'reference/glossary',
      path: '/reference/glossary/',
      sections: [],
    });
  const entry = searchData(index).entries.at(-1);
  expect(entry).toMatchObject({
    ...{path: '/reference/glossary/#skew', title: 'Train/serve skew', page: 4},
    text: 'A difference between both paths.',
  });
});

it('leads numbers to their own place, with value and use', () => {
  const index = sampleIndex();
  const [page] = index.pages;
  const id = 'reference/numbers-to-know';
  index.numbers = [
    {
      ...{id: 'host-hour', group: 'prices', label: 'A host for an hour', value: 0.34, unit: 'USD'},
      ...{use: 'Services.', assumption: 'List price', asOf: '2026-11'},
    },
  ];
  expect(searchData(index).entries.some(({title}) => title === 'A host for an hour')).toBe(false);
  if (page) index.pages.push({...page, id, path: `/${id}/`, sections: []});
  expect(searchData(index).entries.at(-1)).toMatchObject({
    ...{path: `/${id}/#host-hour`, title: 'A host for an hour', text: 'USD 0.34. Services.'},
  });
});

it('suggests terms that pages use, then titles', () => {
  const {suggestions} = searchData(sampleIndex());
  expect(suggestions.slice(0, 2)).toEqual(['Click-through rate', 'Calibration']);
});

it('gives the same data for the same index', () => {
  expect(JSON.stringify(searchData(sampleIndex()))).toBe(JSON.stringify(searchData(sampleIndex())));
});

it('takes synonyms from the glossary and its own list', () => {
  const groups = synonymGroups([{term: 'Click-through rate', also: ['CTR']}, {term: 'Alone'}]);
  expect(groups[0]).toEqual([['click', 'through', 'rate'], ['ctr']]);
  expect(groups).toContainEqual([['ece'], ['expected', 'calibration', 'error']]);
  expect(groups.flat()).not.toContainEqual(['alone']);
});
