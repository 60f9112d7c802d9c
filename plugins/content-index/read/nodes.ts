/** Small questions to nodes of the Markdown tree. */
import type {Node, Nodes, Parents} from 'mdast';
// Adds the MDX nodes to mdast's types.
import type {} from 'remark-mdx';

export type JsxNode = Extract<Nodes, {type: 'mdxJsxFlowElement' | 'mdxJsxTextElement'}>;

export function isJsx(node: Nodes): node is JsxNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function childrenOf(node: Nodes): Nodes[] {
  return 'children' in node ? (node as Parents).children : [];
}

/** Line in the file, from 1. */
export function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

/** The id in a comment that ends a heading or a task item: `data` of `{/* #data *\/}`. */
export function trailingId(nodes: readonly Nodes[]): string | undefined {
  const last = nodes.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  return /^\/\*\s*#(\S+)\s*\*\/$/.exec(last.value.trim())?.[1];
}

/** Names of attributes whose value is code; `...` for a spread. */
export function codeAttributes(node: JsxNode): string[] {
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return '...';
    return attribute.value && typeof attribute.value === 'object' ? attribute.name : [];
  });
}

/** Attributes whose value is a plain string; `<A b/>` counts as the empty string. */
export function stringAttributes(node: JsxNode): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    if (attribute.value && typeof attribute.value === 'object') continue;
    attributes[attribute.name] = attribute.value ?? '';
  }
  return attributes;
}
