import type {Root, Table} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {SKIP, visit} from 'unist-util-visit';

import {block, text} from './tree';

/** Puts every table into a frame that scrolls sideways and can be reached by keyboard. */
export function tables() {
  return (root: Root): void => {
    visit(root, 'table', (node: Table, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const frame = block('ScrollFrame', [text('label', label(node))], [node]);
      (parent.children as unknown[])[index] = {...frame, position: node.position};
      return SKIP;
    });
  };
}

/** The frame is named after the columns. */
function label(table: Table): string {
  const columns = (table.children[0]?.children ?? []).map((cell) => toString(cell)).filter(Boolean);
  return `Table: ${columns.join(', ')}`;
}
