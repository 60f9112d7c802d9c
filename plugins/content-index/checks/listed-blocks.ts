/** A case lists in `blocks` every building block that its text links to: the index and the table of cases show only these. */
import {BUILDING_BLOCKS, pageIdOf} from '../../../src/domain/content/addresses';
import type {Link} from '../../../src/domain/content/types';
import type {Problem} from '../problems';
import type {SourcePage} from '../read/source';
import type {Check} from './check';

export const listedBlocks: Check = ({pages}) => pages.flatMap(missingIn);

/** Each block once, at the first link to it. */
function missingIn({file, frontMatter, links}: SourcePage): Problem[] {
  const {value} = frontMatter;
  if (value?.kind !== 'case-study') return [];
  const listed = new Set(value.blocks);
  return links.flatMap(({href, line}) => {
    const slug = blockOf(href);
    if (slug === undefined || listed.has(slug)) return [];
    listed.add(slug);
    const found = `the text links to "${slug}" here, which is not in the list`;
    return [{file, line, field: 'blocks', found, todo: `add "- ${slug}" to blocks`}];
  });
}

function blockOf(href: Link['href']): string | undefined {
  return BUILDING_BLOCKS.find((slug) => pageIdOf(href) === `building-blocks/${slug}`);
}
