import type {Element, ElementContent, Nodes, Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import type {
  MdxJsxAttribute,
  MdxJsxFlowElementHast,
  MdxJsxTextElementHast,
} from 'mdast-util-mdx-jsx';
import {SKIP, visit} from 'unist-util-visit';

import {NAMES} from '../../src/components/names';

/** Elements whose inside may become one string of HTML. */
const ISLANDS = new Set([
  'p',
  'ul',
  'ol',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'td',
  'th',
  'blockquote',
]);
/** Elements that may stand inside one. Headings, pictures and code blocks are components. */
const INSIDE = new Set([
  ...ISLANDS,
  'strong',
  'em',
  'del',
  'code',
  'span',
  'sub',
  'sup',
  'br',
  'hr',
]);
/** Shorter insides cost more as an attribute than as code. */
const MIN_HTML_LENGTH = 24;
const MIN_RUN_LENGTH = 60;
/** Elements that hold a line of text, where a span may stand. */
const TEXT = new Set(['p', 'li', 'td', 'th']);

type Jsx = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/**
 * Moves the inside of the largest static elements of a page, and long runs beside components, into `data-prose`. Where
 * there are also components that are only HTML when published, marks the element with `data-run` (runs.cjs).
 */
export function markStatic() {
  return (root: Root): void => {
    visit(root, 'element', (element) => {
      if (!ISLANDS.has(element.tagName)) return undefined;
      if (element.children.every(isStill)) {
        if (element.children.every(isStatic)) hold(element);
        else element.properties.dataRun = '';
        return SKIP;
      }
      if (TEXT.has(element.tagName)) element.children = runsHeld(element.children);
      return undefined;
    });
  };
}

function hold(element: Element): void {
  const html = htmlOf(element.children);
  if (html.length < MIN_HTML_LENGTH) return;
  element.properties.dataProse = html;
  element.children = [];
}

/** Words between two components that are alive become a span of their own, when they are many enough to pay for it. */
function runsHeld(children: ElementContent[]): ElementContent[] {
  const held: ElementContent[] = [];
  let run: ElementContent[] = [];
  const close = (): void => {
    held.push(...spanOf(run));
    run = [];
  };
  for (const child of children) {
    if (isStill(child)) run.push(child);
    else {
      close();
      held.push(child);
    }
  }
  close();
  return held;
}

function spanOf(run: ElementContent[]): ElementContent[] {
  const span = {type: 'element', tagName: 'span'} as const;
  if (!run.every(isStatic)) return [{...span, properties: {dataRun: ''}, children: run}];
  const html = htmlOf(run);
  if (html.length < MIN_RUN_LENGTH) return run;
  return [{...span, properties: {dataProse: html}, children: []}];
}

function htmlOf(children: ElementContent[]): string {
  return toHtml(children.map(withRawFormulas), {allowDangerousHtml: true});
}

function isStatic(node: Nodes): boolean {
  if (node.type === 'text') return true;
  if (isFormula(node)) return true;
  if (node.type !== 'element') return false;
  const allowed = INSIDE.has(node.tagName) || isLinkWithinPage(node);
  return allowed && node.children.every(isStatic);
}

/** Whether it never changes in the browser: static, or with links and components that are only HTML there. */
function isStill(node: Nodes): boolean {
  if (isStatic(node)) return true;
  if (node.type === 'element')
    return (INSIDE.has(node.tagName) || node.tagName === 'a') && node.children.every(isStill);
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return false;
  return NAMES[node.name ?? '']?.published === 'html' && node.children.every(isStill);
}

function isLinkWithinPage({tagName, properties}: Element): boolean {
  return tagName === 'a' && typeof properties.href === 'string' && properties.href.startsWith('#');
}

/** A formula reaches this point as a span that holds its HTML (plugins/mdx/math.ts). */
function isFormula(node: Nodes): node is Jsx {
  return (
    node.type === 'mdxJsxTextElement' && node.name === 'span' && formulaHtml(node) !== undefined
  );
}

function formulaHtml(node: Jsx): string | undefined {
  const [attribute, ...others] = node.attributes as MdxJsxAttribute[];
  if (others.length > 0 || attribute?.name !== 'dangerouslySetInnerHTML') return undefined;
  const statement = (attribute.value as {data?: {estree?: {body: unknown[]}}}).data?.estree
    ?.body[0];
  const object = (statement as {expression?: {properties?: {value: {value?: unknown}}[]}})
    ?.expression;
  const html = object?.properties?.[0]?.value.value;
  return typeof html === 'string' ? html : undefined;
}

function withRawFormulas(node: ElementContent): ElementContent {
  if (isFormula(node)) return {type: 'raw', value: `<span>${formulaHtml(node)}</span>`} as never;
  if (node.type !== 'element') return node;
  return {...node, children: node.children.map(withRawFormulas)};
}
