import {expect, it} from 'vitest';
import {CASE} from '../testing/samples';
import {page, problemsIn} from '../testing/site';
import {listedBlocks} from './listed-blocks';

const FILE = 'docs/case-studies/visual-search/index.mdx';
const BLOCKS = {
  'docs/building-blocks/caching.mdx': page('', 'building-block'),
  'docs/building-blocks/monitoring.mdx': page(
    'See [caching](/building-blocks/caching/).',
    'building-block',
  ),
  'docs/building-blocks/index.mdx': page('', 'reference'),
};

function check(body: string, blocks: string, kind = 'case-study'): string[] {
  const more = `${kind === 'case-study' ? `${CASE}\n` : ''}blocks: ${blocks}`;
  return problemsIn({...BLOCKS, [FILE]: page(body, kind, more)}, listedBlocks);
}

it('is content with a case that lists what it links to, and more', () => {
  const body =
    '[one](/building-blocks/caching/#ttl), [all](/building-blocks/), [no page](/building-blocks/x/), [out](https://example.org/building-blocks/monitoring/)';
  expect(check(body, '[caching, monitoring]')).toEqual([]);
});

it('tells each block that is linked and not listed, once, with its line and what to do', () => {
  const body =
    'First.\n\nSee [it](/building-blocks/caching/#ttl), [again](/building-blocks/caching/).';
  expect(check(body, '[monitoring]')).toEqual([
    `${FILE}:19 blocks: the text links to "caching" here, which is not in the list; add "- caching" to blocks`,
  ]);
});

it('asks it of cases alone', () => {
  expect(check('[it](/building-blocks/caching/)', '[]', 'building-block')).toEqual([]);
});
