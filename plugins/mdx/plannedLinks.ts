import type {Link, PhrasingContent, Root} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';

import {isPlanned} from '../../src/domain/content/addresses';

export interface PlannedLinksOptions {
  /** Whether a page of the handbook is written, by its address. */
  pageExists: (address: string) => boolean;
}

/**
 * A link to a page that is planned and not written yet is shown as its text; it becomes a link when the
 * page lands. `landing-loader.cjs` sees to it that the page is then compiled again, although it did not change.
 */
export function plannedLinks({pageExists}: PlannedLinksOptions) {
  return (root: Root): void => {
    visit(root, 'link', (node: Link, index, parent) => {
      if (!parent || index === undefined || !isInside(node.url)) return undefined;
      if (!isPlanned(node.url) || pageExists(node.url)) return undefined;
      parent.children.splice(index, 1, ...(node.children as PhrasingContent[]));
      return [SKIP, index];
    });
  };
}

/** An address of this site, from its root. */
function isInside(url: string): boolean {
  return /^\/(?!\/)/.test(url);
}
