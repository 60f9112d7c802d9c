import type {List, ListItem, PhrasingContent, Root} from 'mdast';
import type {VFile} from 'vfile';
import {visit} from 'unist-util-visit';

import {failAt} from './fail';
import {block, isJsx, text} from './tree';

const ID = /^\/\*\s*#([a-z0-9]+(?:-[a-z0-9]+)*)\s*\*\/$/;

/**
 * A task list inside `<Checklist>` becomes `<ul>` of `<ChecklistItem id="…">`. The id stands at the end of
 * an item as an MDX comment, `#id`, and is permanent: a reader's tick is stored under it.
 */
export function taskItems() {
  return (root: Root, file: VFile): void => {
    visit(root, (node) => {
      if (!isJsx(node) || node.name !== 'Checklist') return;
      node.children = node.children.map((child) =>
        child.type === 'list' ? checklist(child, file) : child,
      ) as typeof node.children;
    });
  };
}

function checklist(list: List, file: VFile) {
  const seen = new Set<string>();
  const items = list.children.map((item) => {
    const {id, content} = readItem(item, file);
    if (seen.has(id))
      failAt(file, item, `two items of this checklist have the id #${id}: rename one`);
    seen.add(id);
    return block('ChecklistItem', [text('id', id)], content);
  });
  return {...block('ul', [], items), position: list.position};
}

function readItem(item: ListItem, file: VFile): {id: string; content: PhrasingContent[]} {
  if (typeof item.checked !== 'boolean') {
    failAt(file, item, 'an item of a checklist begins with "- [ ] "');
  }
  const [paragraph, ...more] = item.children;
  if (paragraph?.type !== 'paragraph' || more.length > 0) {
    failAt(file, item, 'an item of a checklist is one paragraph: split it, or move the rest out');
  }
  const last = paragraph.children.at(-1);
  const id = last?.type === 'mdxTextExpression' ? ID.exec(last.value.trim())?.[1] : undefined;
  if (!id)
    failAt(file, item, 'an item of a checklist ends with its id: - [ ] text {/* #item-id */}');
  return {id, content: trimmedEnd(paragraph.children.slice(0, -1))};
}

function trimmedEnd(content: PhrasingContent[]): PhrasingContent[] {
  const last = content.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return content;
}
