import {describe, expect, it} from 'vitest';
import {readContent} from '../../../plugins/content-index/build';
import {casesOf, wayTo} from '../../../src/domain/caseIndex';
import {textOf} from './page';

const {cases, groups} = casesOf(readContent(process.cwd()).index);
const blocks = new Map(groups.flatMap((group) => group.blocks.map((block) => [block.slug, block])));
const ROW = /\| \[[^\]]+\]\(\/(case-studies\/[\w-]+)\/\) \| (\d) \| (\d) \| (\d) \| (\d) \|/g;
const graded = new Map(
  [...textOf('contributing/cases').matchAll(ROW)].map(([, id = '', ...points]) => [
    id,
    points.map(Number),
  ]),
);

it('the table of difficulty has every case, and no other', () => {
  expect([...graded.keys()].sort()).toEqual(cases.map(({id}) => id).sort());
});

describe.each(cases)('$title', ({id, needs, difficulty}) => {
  const [before = 0, parts = 0, hardThing = 0, sum = 0] = graded.get(id) ?? [];

  it('has as many points for what must be known as it has blocks on the way to it', () => {
    const way = wayTo(needs, blocks, () => false).length;
    expect(before).toBe(way <= 7 ? 1 : way <= 11 ? 2 : 3);
  });

  it('is graded by the sum of its points', () => {
    expect(sum).toBe(before + parts + hardThing);
    expect(difficulty).toBe(sum <= 4 ? 1 : sum <= 6 ? 2 : 3);
  });
});
