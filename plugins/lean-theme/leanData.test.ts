import {expect, it} from 'vitest';

import leanData from './leanData.cjs';

const lean = (data: unknown): unknown => JSON.parse(leanData(JSON.stringify(data)));

it('drops the list of all pages from what a page is told of its version, and keeps its sidebars', () => {
  const version = {docs: {a: {title: 'A'}}, docsSidebars: {handbook: [{docId: 'a'}]}};
  expect(lean({version})).toEqual({version: {...version, docs: {}}});
});

it('drops it from the global data too', () => {
  const version = {name: 'current', mainDocId: 'a', docs: [{id: 'a', path: '/a/'}]};
  const data = {docs: {default: {path: '/', versions: [version]}}};
  expect(lean(data)).toEqual({docs: {default: {path: '/', versions: [{...version, docs: []}]}}});
});

it('leaves other data alone', () => expect(lean({docs: [1]})).toEqual({docs: [1]}));
