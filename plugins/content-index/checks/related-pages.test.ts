import {expect, it} from 'vitest';
import {page, problemsIn} from '../testing/site';
import {relatedPages} from './related-pages';

const MDX = 'docs/building-blocks/calibration.mdx';

function check(more: string): string[] {
  return problemsIn({[MDX]: page('', 'building-block', more)}, relatedPages);
}

it('knows pages that are planned', () => {
  expect(check('needs: [building-blocks/loss-functions]\nblocks: [caching]')).toEqual([]);
});

it('tells slugs and ids that no page has, each with what to write', () => {
  const more =
    'needs: [loss-functions]\nunlocks:\n  - case-studies/ad-click\nblocks: [cacheing, quux]';
  const at = (line: number, field: string) => `${MDX}:${line} ${field}: no page is named`;
  expect(check(more)).toEqual([
    `${at(7, 'needs[0]')} "loss-functions"; write "building-blocks/loss-functions"`,
    `${at(9, 'unlocks[0]')} "case-studies/ad-click"; write the id of a page, such as "building-blocks/calibration"`,
    `${at(10, 'blocks[0]')} "cacheing"; write "caching"`,
    `${at(10, 'blocks[1]')} "quux"; write the slug of a building block, such as "calibration"`,
  ]);
});

it('tells a page that names itself', () => {
  expect(check('blocks: [calibration]')).toEqual([
    `${MDX}:9 blocks[0]: "calibration" is this page itself; remove it`,
  ]);
});
