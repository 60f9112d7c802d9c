import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {visit} from 'unist-util-visit';

import {LEVELS, type Level} from '../../src/domain/content/vocabulary';
import {failAt} from './fail';
import {attribute, isJsx} from './tree';

/** `<Level>` names one of the three levels, and levels do not nest. */
export function levels() {
  return (root: Root, file: VFile): void => {
    visit(root, (node) => {
      if (!isJsx(node) || node.name !== 'Level') return;
      const at = attribute(node, 'at');
      if (!LEVELS.includes(at as Level)) {
        failAt(file, node, `<Level at="${at ?? ''}">: at is one of ${LEVELS.join(', ')}`);
      }
      visit(node, (inner) => {
        if (inner !== node && isJsx(inner) && inner.name === 'Level') {
          failAt(file, inner, 'a <Level> inside a <Level>: close the first one before it');
        }
      });
    });
  };
}
