import type {Blockquote, List, ListItem, Paragraph, Root, Strong} from 'mdast';
import type {VFile} from 'vfile';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';

import {failAt} from './fail';
import {isJsx} from './tree';

const SPEAKERS: Readonly<Record<string, string>> = {You: 'you', Interviewer: 'interviewer'};
const WHY = 'Why it matters: ';

/**
 * A list inside `<Dialogue>` is read as turns: `- **You:** …` or `- **Interviewer:** …`. Each item gets
 * `data-speaker`; a block quote in it becomes the note that says why the turn matters.
 */
export function dialogue() {
  return (root: Root, file: VFile): void => {
    visit(root, (node) => {
      if (!isJsx(node) || node.name !== 'Dialogue') return;
      const lists = node.children.filter((child) => child.type === 'list');
      if (lists.length !== 1 || node.children.length !== 1) {
        failAt(file, node, '<Dialogue> holds one list, each item a turn: - **You:** …');
      }
      markTurns(lists[0] as List, file);
    });
  };
}

function markTurns(list: List, file: VFile): void {
  for (const item of list.children) {
    setProperties(item, {'data-speaker': readSpeaker(item, file)});
    item.spread = true;
    for (const child of item.children) {
      if (child.type === 'blockquote') markWhy(child);
    }
  }
}

function readSpeaker(item: ListItem, file: VFile): string {
  const first = item.children[0];
  const lead = first?.type === 'paragraph' ? first.children[0] : undefined;
  const name = lead?.type === 'strong' ? toString(lead).replace(/:$/, '') : '';
  return (
    SPEAKERS[name] ??
    failAt(file, item, 'a turn begins with who speaks: "- **You:** …" or "- **Interviewer:** …"')
  );
}

function markWhy(quote: Blockquote): void {
  setProperties(quote, {'data-part': 'why'});
  const label: Strong = {type: 'strong', children: [{type: 'text', value: WHY}]};
  const first = quote.children[0];
  if (first?.type === 'paragraph') first.children.unshift(label);
  else quote.children.unshift({type: 'paragraph', children: [label]} satisfies Paragraph);
}

function setProperties(node: ListItem | Blockquote, properties: Record<string, string>): void {
  node.data = {...node.data, hProperties: properties} as typeof node.data;
}
