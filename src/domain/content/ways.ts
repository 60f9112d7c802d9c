/** How the pages that teach hang together: what to know before one, and what it opens. Written at build time as `ways.json`. */
import {BLOCK_GROUPS} from './addresses';
import type {ContentIndex, Page} from './types';

export interface WayLink {
  title: string;
  /** Address without the site's base path. */
  path: string;
}

export interface Way {
  /** What a reader must know first. */
  first: WayLink[];
  /** What names the page as a good step before it and neither needs it nor draws on it. */
  helpful: WayLink[];
  /** What the page opens: the pages that need it. */
  opens: WayLink[];
  /** Where the page says to go on, beside what it opens. */
  next: WayLink[];
  /** Building blocks that the page draws on. */
  blocks: WayLink[];
  /** Case studies that draw on the block. */
  cases: WayLink[];
}

export interface BlockEntry extends WayLink {
  description: string;
}

export interface Ways {
  /** Page id to its ways; pages that are not written yet appear nowhere. */
  of: Record<string, Way>;
  /** The written building blocks, by group and in reading order; a group without any is left out. */
  groups: {title: string; blocks: BlockEntry[]}[];
}

const TEACHING = ['framework', 'building-block', 'case-study'];

export function waysOf({pages}: ContentIndex): Ways {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const teaching = pages.filter(({frontMatter}) => TEACHING.includes(frontMatter.kind));
  const links = (ids: Iterable<string>): WayLink[] =>
    [...new Set(ids)].flatMap((id) => {
      const page = byId.get(id);
      return page ? [{title: page.title, path: page.path}] : [];
    });
  const wayOf = (page: Page): Way => {
    const {needs, unlocks, blocks} = page.frontMatter;
    const known = new Set([...needs, ...blocks.map((slug) => `building-blocks/${slug}`)]);
    const named = idsWhere(teaching, (other) => other.unlocks.includes(page.id));
    const opens = idsWhere(teaching, (other) => other.needs.includes(page.id));
    return {
      first: links(needs),
      helpful: links(named.filter((id) => !known.has(id))),
      opens: links(opens),
      next: links(unlocks.filter((id) => !opens.includes(id))),
      blocks: links(blocks.map((slug) => `building-blocks/${slug}`)),
      cases: links(casesWith(teaching, page.id)),
    };
  };
  return {
    of: Object.fromEntries(teaching.map((page) => [page.id, wayOf(page)])),
    groups: groupsOf(byId),
  };
}

function idsWhere(pages: Page[], holds: (frontMatter: Page['frontMatter']) => boolean): string[] {
  return pages.filter(({frontMatter}) => holds(frontMatter)).map(({id}) => id);
}

function casesWith(pages: Page[], blockId: string): string[] {
  const slug = blockId.replace('building-blocks/', '');
  return idsWhere(pages, ({kind, blocks}) => kind === 'case-study' && blocks.includes(slug));
}

function groupsOf(byId: Map<string, Page>): Ways['groups'] {
  return Object.entries(BLOCK_GROUPS).flatMap(([title, slugs]) => {
    const blocks = slugs.flatMap((slug) => {
      const page = byId.get(`building-blocks/${slug}`);
      return page ? [{title: page.title, path: page.path, description: page.description}] : [];
    });
    return blocks.length > 0 ? [{title, blocks}] : [];
  });
}
