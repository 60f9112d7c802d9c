import path from 'node:path';
import {expect, test} from 'vitest';
import {readSite} from '../../../plugins/content-index/read/site';
import {textOf} from './page';

const BLOCKS = 'building-blocks/';
const maps = textOf('building-blocks').split('```mermaid').slice(1);
const arrows = maps.map((map) =>
  [...map.matchAll(/([\w-]+) --> ([\w-]+)/g)].map(([, from = '', to = '']) => [from, to] as const),
);
const nameOf = (slug: string) => (slug === 'graph-models' ? 'block-graph-models' : slug);

/** Whether a map's arrows lead from one block to another, in one or more steps. */
function leads(map: (typeof arrows)[number], from: string, to: string): boolean {
  return map.some(([start, end]) => start === from && (end === to || leads(map, end, to)));
}

const needs = readSite(path.resolve(__dirname, '../../..')).pages.flatMap(({id, frontMatter}) =>
  id.startsWith(BLOCKS) && frontMatter.value
    ? frontMatter.value.needs
        .filter((need) => need.startsWith(BLOCKS))
        .map((need) => [need.slice(BLOCKS.length), id.slice(BLOCKS.length)] as const)
    : [],
);

test.each(needs)('that %s comes before %s is in one of the maps', (first, then) =>
  expect(arrows.some((map) => leads(map, nameOf(first), nameOf(then)))).toBe(true),
);
