import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {visit} from 'unist-util-visit';

import type {Supply} from '../../src/components/names';
import {failAt} from './fail';
import {attribute, hasAttribute, isJsx, type JsxElement} from './tree';

/**
 * The keys of the references or terms that a page uses, in the order of first use: a page then carries
 * these entries only. Undefined: the whole file.
 */
export function listedKeys(supply: Supply, root: Root, file: VFile): string[] | undefined {
  if (supply === 'references') return citedKeys(root, file);
  return supply === 'terms' ? termIds(root, file) : undefined;
}

/** `<References all/>` shows every reference, so the page carries them all. */
function citedKeys(root: Root, file: VFile): string[] | undefined {
  const lists = elements(root, 'References');
  if (lists.some((list) => hasAttribute(list, 'all'))) return undefined;
  const cites = elements(root, 'Cite');
  if (lists[1]) failAt(file, lists[1], 'a second <References/>: a page lists its references once');
  if (cites[0] && !lists[0]) {
    failAt(
      file,
      cites[0],
      'a citation without a list: add <References/> under the heading References',
    );
  }
  if (lists[0] && !cites[0]) {
    failAt(
      file,
      lists[0],
      '<References/> on a page that cites nothing: cite with [@key], or remove it',
    );
  }
  return unique(cites.flatMap((cite) => (attribute(cite, 'keys') ?? '').split(', ')));
}

function termIds(root: Root, file: VFile): string[] | undefined {
  if (elements(root, 'Glossary').length > 0) return undefined;
  return unique(
    elements(root, 'Term').map(
      (term) =>
        attribute(term, 'of') ?? failAt(file, term, '<Term> needs of="id of a glossary term"'),
    ),
  );
}

function elements(root: Root, name: string): JsxElement[] {
  const found: JsxElement[] = [];
  visit(root, (node) => {
    if (isJsx(node) && node.name === name) found.push(node);
  });
  return found;
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}
