/** Which page to read next. */
import type {BlockName, CaseFacts, CaseIndexData} from './types';

/**
 * `case` everything before it is read · `block` the first page on the way to a case, of which `left` are still to be
 * read · `done` every case is read.
 */
export type NextPage =
  | {readonly to: 'case'; readonly facts: CaseFacts}
  | {
      readonly to: 'block';
      readonly block: BlockName;
      readonly facts: CaseFacts;
      readonly left: number;
    }
  | {readonly to: 'done'};

/**
 * The case that the reader's reading has prepared best: the one with the fewest pages left on the way to it. Of equals
 * the one of whose blocks most are read, then the easiest. Next is the first page on that way, or the case itself.
 * @param read ids of the pages that are marked as read
 */
export function nextPage({cases, groups}: CaseIndexData, read: ReadonlySet<string>): NextPage {
  const blocks = new Map(
    groups.flatMap((group) => group.blocks.map((block) => [block.slug, block])),
  );
  const isRead = (slug: string) => read.has(`building-blocks/${slug}`);
  const open = cases
    .filter(({id}) => !read.has(id))
    .map((facts) => ({
      ...{facts, way: wayTo(facts.needs, blocks, isRead)},
      known: facts.blocks.filter(isRead).length,
    }));
  open.sort((a, b) => a.way.length - b.way.length || b.known - a.known);
  const [best] = open;
  if (!best) return {to: 'done'};
  const {facts, way} = best;
  return way[0] ? {to: 'block', block: way[0], facts, left: way.length} : {to: 'case', facts};
}

/**
 * What is still to be read before a page, each after what it needs itself. Who has read a page is taken to know what
 * that page needs.
 * @param needs slugs of blocks; those that `blocks` has not are passed over
 */
export function wayTo(
  needs: readonly string[],
  blocks: ReadonlyMap<string, BlockName>,
  isRead: (slug: string) => boolean,
): BlockName[] {
  const seen = new Set<string>();
  const before = (slugs: readonly string[]): BlockName[] =>
    slugs.flatMap((slug) => {
      const block = blocks.get(slug);
      if (!block || isRead(slug) || seen.has(slug)) return [];
      seen.add(slug);
      return [...before(block.needs), block];
    });
  return before(needs);
}
