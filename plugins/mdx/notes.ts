import type {Root} from 'mdast';
// Adds directives to mdast's types.
import type {} from 'remark-directive';
import type {VFile} from 'vfile';
import {visit} from 'unist-util-visit';

import {failAt} from './fail';

/** Kinds of note that a page may use, as `:::pitfall`. How they look stands in src/theme/Admonition. */
export const NOTE_KINDS = ['interviewer', 'pitfall', 'note'];

/** Docusaurus shows a `:::kind` that it does not know as text, with a warning; here it stops the build. */
export function notes() {
  return (root: Root, file: VFile): void => {
    visit(root, 'containerDirective', (node) => {
      if (!NOTE_KINDS.includes(node.name)) {
        failAt(file, node, `:::${node.name} is not a kind of note: use ${NOTE_KINDS.join(', ')}`);
      }
    });
  };
}
