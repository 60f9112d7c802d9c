import type {Nodes, PhrasingContent, Root, Text} from 'mdast';
import type {VFile} from 'vfile';
import {SKIP, visit} from 'unist-util-visit';

import {failAt} from './fail';
import {inline, text} from './tree';

const CITATION = /\[(-?@[^\]]*)\]/g;
const ONE = /^@([a-z0-9]+(?:-[a-z0-9]+)*)(?:,\s*(\S.*))?$/;

/**
 * `[@key]`, `[@key, p. 3]`, `[@a; @b, ch. 2]` become `<Cite keys="a, b" locator="; ch. 2"/>`.
 * Code is left alone (its text is not a text node). Locators stand in the order of the keys.
 */
export function citations() {
  return (root: Root, file: VFile): void => {
    rejectIn(root, 'heading', file);
    rejectIn(root, 'link', file);
    visit(root, 'text', (node: Text, index, parent) => {
      const parts = splitCitations(node, file);
      if (!parts || !parent || index === undefined) return undefined;
      (parent.children as Nodes[]).splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

function splitCitations(node: Text, file: VFile): PhrasingContent[] | undefined {
  const matches = [...node.value.matchAll(CITATION)];
  if (matches.length === 0) return undefined;
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of matches) {
    parts.push({type: 'text', value: node.value.slice(end, match.index)});
    parts.push({...cite(match[1]!, node, file), position: node.position});
    end = match.index + match[0].length;
  }
  parts.push({type: 'text', value: node.value.slice(end)});
  return parts.filter((part) => part.type !== 'text' || part.value !== '');
}

function cite(source: string, node: Text, file: VFile) {
  const items = source.split(';').map((item) => {
    const [, key, locator = ''] = ONE.exec(item.trim()) ?? [];
    return key ? {key, locator} : badCitation(source, node, file);
  });
  const locator = items.map((item) => item.locator).join('; ');
  const attributes = [text('keys', items.map((item) => item.key).join(', '))];
  if (/[^; ]/.test(locator)) attributes.push(text('locator', locator));
  return inline('Cite', attributes);
}

function badCitation(source: string, node: Text, file: VFile): never {
  return failAt(
    file,
    node,
    `[${source}] is not a citation: write [@key], [@key, p. 3] or [@one-key; @other-key], keys as in docs/reference/references.yaml`,
  );
}

/** A heading is repeated in the table of contents as text, and a link cannot hold a link. */
function rejectIn(root: Root, place: 'heading' | 'link', file: VFile): void {
  visit(root, place, (outer) => {
    visit(outer, 'text', (node: Text) => {
      if (node.value.match(CITATION))
        failAt(file, node, `a citation in a ${place}: move it into the text`);
    });
  });
}
