/** Plain text of Markdown: what a reader sees, without markup, citations and displayed formulas. */
import type {Nodes} from 'mdast';
// Adds directives and formulas to mdast's types.
import type {} from 'remark-directive';
import type {} from 'remark-math';
import {formulaText} from '../../../src/domain/text';
import {withoutCitations} from './citations';
import {childrenOf, isJsx, lineOf, stringAttributes} from './nodes';
import type {WidgetText} from './widgetText';

/** Nodes that make one piece of text, with everything in them. */
const PARAGRAPHS = new Set(['paragraph', 'tableRow']);
const SILENT = new Set(['yaml', 'math', 'mdxjsEsm', 'mdxTextExpression', 'mdxFlowExpression']);

/** Whether the node is one piece of text: a paragraph, a row of a table, code that is not a diagram. */
export function isParagraphLike(node: Nodes): boolean {
  return PARAGRAPHS.has(node.type) || (node.type === 'code' && node.lang !== 'mermaid');
}

/** Text of a node and all in it; paragraphs are set apart by a space. `source`: the file's whole text. */
export function plainText(node: Nodes, source: string, widgetText: WidgetText): string {
  if (SILENT.has(node.type)) return '';
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'text') return withoutCitations(node.value).replace(/\s*\n\s*/g, ' ');
  if (node.type === 'break') return ' ';
  if (isWords(node)) return source.slice(node.position?.start.offset, node.position?.end.offset);
  if (node.type === 'inlineMath') return formulaText(node.value);
  if ('value' in node) return node.value;
  const parts = childrenOf(node).map((child) => plainText(child, source, widgetText));
  if (isJsx(node) && node.name && parts.length === 0) {
    const [name, attributes] = [node.name, stringAttributes(node)];
    return widgetText({name, attributes, section: '', line: lineOf(node)});
  }
  return parts.join(separatorIn(node)).trimEnd();
}

function separatorIn(node: Nodes): string {
  if (node.type === 'tableRow') return ' · ';
  return ['list', 'listItem', 'blockquote', 'mdxJsxFlowElement'].includes(node.type) ? ' ' : '';
}

/** `ratio 1:n` is read as a directive by the parser, and is words to the reader. */
function isWords(node: Nodes): boolean {
  return node.type === 'textDirective' || node.type === 'leafDirective';
}
