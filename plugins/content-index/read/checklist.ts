/** `<Checklist id title>` around a Markdown task list whose items carry permanent ids. */
import type {ListItem, Nodes} from 'mdast';
import type {ContentChecklist} from '../../../src/domain/content/types';
import {childrenOf, lineOf, stringAttributes, trailingId} from './nodes';
import type {JsxNode} from './nodes';

/** `textOf` gives the plain text of a node. Ids that the author left out come out as ''. */
export function readChecklist(
  node: JsxNode,
  section: string,
  textOf: (node: Nodes) => string,
): ContentChecklist {
  const {id = '', title = ''} = stringAttributes(node);
  const items = taskItems(node).map((item) => ({
    id: trailingId(firstLine(item)) ?? '',
    text: textOf(item).replace(/\s+/g, ' ').trim(),
    line: lineOf(item),
  }));
  return {id, title, section, items, line: lineOf(node)};
}

function taskItems(node: Nodes): ListItem[] {
  if (node.type === 'listItem' && typeof node.checked === 'boolean') return [node];
  return childrenOf(node).flatMap(taskItems);
}

function firstLine(item: ListItem): Nodes[] {
  const [first] = item.children;
  return first ? childrenOf(first) : [];
}
