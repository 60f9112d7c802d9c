import type {Nodes, Root} from 'mdast';

import {childrenOf} from '../content-index/read/nodes';
import {block} from './tree';

/** Blocks that may stand in the first screen. */
const FIRST = 12;

/** Adds `<ItalicFace/>` to a page that stresses a word in its first screen. */
export function italics() {
  return (root: Root): void => {
    if (root.children.slice(0, FIRST).some(isStressed)) root.children.push(block('ItalicFace', []));
  };
}

/** Drawings have italics too; they have their size, so theirs move nothing. */
function isStressed(node: Nodes): boolean {
  return node.type === 'emphasis' || childrenOf(node).some(isStressed);
}
