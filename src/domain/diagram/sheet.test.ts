import fc from 'fast-check';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';

import {readSheet} from './sheet';

const FOLDER = path.resolve(__dirname, '../../../static/diagrams');
const files = readdirSync(FOLDER, {recursive: true, encoding: 'utf8'}).filter((file) =>
  file.endsWith('.json'),
);

it.each(files)('reads %s', (file) => {
  const drawn = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'));
  const {kind, shows, title, graph, walk} = drawn;
  expect(readSheet(drawn)).toEqual({
    kind,
    title,
    ...graph,
    ...(shows && {shows}),
    ...(walk && {walk}),
  });
});

const SHEET = {kind: 'flowchart', title: 'T', graph: {nodes: [{id: 'A', label: 'a'}], edges: []}};

it.each([
  {...SHEET, graph: {nodes: [{id: 'A'}], edges: []}},
  {...SHEET, graph: {nodes: [], edges: [{from: 'A'}]}},
  {...SHEET, graph: undefined},
  {...SHEET, title: 3},
])('refuses what is no such file', (value) => expect(readSheet(value)).toBeUndefined());

it('reads a sheet without the walk that it cannot read', () => {
  const walk = {title: 'W', steps: [{edge: 'x', from: 'A', to: 'B', what: 'w'}]};
  expect(readSheet({...SHEET, walk})).toEqual(readSheet(SHEET));
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      readSheet(value);
      readSheet({...SHEET, graph: value, walk: value});
    }),
  );
});
