/** Pages of a kind are built alike, so that a reader finds the same thing at the same place. */
import {requiredSections} from '../../../src/domain/content/standard';
import type {Heading} from '../../../src/domain/content/types';
import type {Problem} from '../problems';
import type {SourcePage} from '../read/source';
import type {Check} from './check';

export const requiredSectionsCheck: Check = ({pages}) =>
  pages.flatMap((page) => {
    const kind = page.frontMatter.value?.kind;
    if (!kind || !page.readable) return [];
    const required = requiredSections(kind, page.id);
    return [...missing(page, required), ...misplaced(page, required)];
  });

function missing({file, headings}: SourcePage, required: readonly string[]): Problem[] {
  return required
    .filter((id) => !headings.some((heading) => isSection(heading, id)))
    .map((id) => {
      const before = required[required.indexOf(id) - 1];
      const place = before ? `after section ${before}` : 'as the first section';
      const todo = `write it ${place}: ## Its heading {/* #${id} */}`;
      return {file, field: `section ${id}`, found: 'missing', todo};
    });
}

/** Of the required sections that are there, each stands after those that the standard sets before it. */
function misplaced({file, headings}: SourcePage, required: readonly string[]): Problem[] {
  const present = headings.filter(({id, depth}) => depth === 2 && required.includes(id));
  let latest: Heading | undefined;
  return present.flatMap((heading) => {
    const early =
      latest !== undefined && required.indexOf(heading.id) < required.indexOf(latest.id);
    const problem = {
      ...{file, line: heading.line, field: `section ${heading.id}`},
      found: `it stands after section ${latest?.id}`,
      todo: `keep the order ${required.join(', ')}`,
    };
    if (early) return [problem];
    latest = heading;
    return [];
  });
}

function isSection({id, depth}: Heading, wanted: string): boolean {
  return id === wanted && depth === 2;
}
