import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';

import {copyOf} from './copyOf';

const FOLDER = path.resolve(__dirname, '../../../../static/diagrams');
const drawings = readdirSync(FOLDER, {recursive: true, encoding: 'utf8'}).filter((file) =>
  file.endsWith('.svg'),
);

const idsIn = (svg: string) => [...svg.matchAll(/\sid="([^"]*)"/g)].map((found) => found[1]);
const usesIn = (svg: string) =>
  [...svg.matchAll(/url\(#([^)]*)\)|aria-labelledby="([^"]*)"/g)].flatMap((found) =>
    (found[1] ?? found[2] ?? '').split(' '),
  );

it.each(drawings)('%s: the copy shares no id with the drawing and refers to its own', (file) => {
  const svg = readFileSync(path.join(FOLDER, file), 'utf8');
  const copy = copyOf(svg);
  const ids = idsIn(copy);
  expect(ids).toHaveLength(idsIn(svg).length);
  expect(ids.filter((id) => idsIn(svg).includes(id))).toEqual([]);
  expect(usesIn(copy).filter((use) => !ids.includes(use))).toEqual([]);
  expect(copy).not.toContain('<style>');
});
