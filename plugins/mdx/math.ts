import katex from 'katex';
import type {Nodes, Root} from 'mdast';
// Adds the formulas to mdast's types.
import type {} from 'remark-math';
import type {VFile} from 'vfile';
import {SKIP, visit} from 'unist-util-visit';

import {failAt} from './fail';
import {block, inline, literal, text} from './tree';

type Formula = Extract<Nodes, {type: 'math' | 'inlineMath'}>;

/**
 * Formulas are set here, at build time. Each reaches the page as one HTML string, not as elements that
 * the browser would hydrate one by one, with MathML in it for screen readers. A page with formulas also
 * gets `<MathStyles/>`, which links KaTeX's style sheet; other pages do not load it.
 */
export function math() {
  return (root: Root, file: VFile): void => {
    let found = false;
    rejectHeadings(root, file);
    visit(root, ['math', 'inlineMath'], (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const formula = node as Formula;
      (parent.children as Nodes[])[index] = {...typeset(formula, file), position: node.position};
      found = true;
      return SKIP;
    });
    if (found) root.children.unshift(block('MathStyles', []));
  };
}

function typeset(formula: Formula, file: VFile) {
  const displayMode = formula.type === 'math';
  const html = {__html: render(formula, displayMode, file)};
  if (!displayMode) return inline('span', [literal('dangerouslySetInnerHTML', html)]);
  const set = block('div', [literal('dangerouslySetInnerHTML', html)]);
  return block('ScrollFrame', [text('label', 'Formula')], [set]);
}

function render(formula: Formula, displayMode: boolean, file: VFile): string {
  try {
    return katex.renderToString(formula.value, {
      displayMode,
      output: 'htmlAndMathml',
      throwOnError: true,
      strict: 'error',
    });
  } catch (error) {
    return failAt(file, formula, `this formula cannot be set: ${(error as Error).message}`);
  }
}

/** The table of contents repeats headings as text. */
function rejectHeadings(root: Root, file: VFile): void {
  visit(root, 'heading', (heading) => {
    visit(heading, 'inlineMath', (formula) => {
      failAt(file, formula, 'a formula in a heading: write it in words');
    });
  });
}
