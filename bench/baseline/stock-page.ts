import {JSDOM} from 'jsdom';
import type {Code, Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {readPage} from '../../lint/read-page';
import {toMdx} from './jsx';

/** Syntax that only this site reads: what holds any of it is taken from the built page instead. */
const OURS =
  /^(mdxJsx|mdxTextExpression|mdxFlowExpression|textDirective|leafDirective|containerDirective)/;
const CITATION = /\[@[\w-]/;

export interface StockPage {
  withMermaid: string;
  withoutDiagrams: string;
}

type Draw = (fence: Code) => string;
interface Both {
  source: string;
  fences: Map<string, Code>;
  draw: Draw;
}

const inSource = (node: RootContent, source: string): string =>
  source.slice(node.position?.start.offset, node.position?.end.offset);

function needsOurSite(node: RootContent, text: string): boolean {
  let ours = CITATION.test(text);
  visit(node, (part) => {
    if (OURS.test(part.type)) ours = true;
  });
  return ours;
}

function collectFences(page: Root): Map<string, Code> {
  const fences = new Map<string, Code>();
  visit(page, 'code', (fence) => {
    const id = /id=([\w-]+)/.exec(fence.meta ?? '')?.[1];
    if (fence.lang === 'mermaid' && id) fences.set(id, fence);
  });
  return fences;
}

/** One block of the page: its Markdown where stock reads it, else the HTML that it shows without JavaScript. */
function block(node: RootContent, shown: Element, {source, fences, draw}: Both): string {
  if (node.type === 'code' && node.lang === 'mermaid') return draw(node);
  const text = inSource(node, source);
  if (node.type === 'heading') return text.replace(/\{\/\*\s*(#[\w-]+)\s*\*\/\}/, '{$1}');
  if (!needsOurSite(node, text)) return text;
  return toMdx(shown, {
    diagram: (id) => {
      const fence = fences.get(id);
      return fence && draw(fence) ? `<Mermaid value={${JSON.stringify(fence.value)}} />` : '';
    },
  });
}

const isShown = (node: RootContent): boolean =>
  !['yaml', 'definition', 'mdxjsEsm'].includes(node.type) &&
  !(node.type === 'mdxFlowExpression' && /^\s*\/\*/.test(node.value)) &&
  !(node.type === 'heading' && node.depth === 1);

function shownBlocks(html: string): Element[] {
  const {document} = new JSDOM(html).window;
  const article = document.querySelector('.theme-doc-markdown');
  if (!article) throw new Error('the built page has no article');
  // The page's theme may put everything into one box.
  const [first, ...others] = article.children;
  const blocks = others.length === 0 && first?.tagName === 'DIV' ? first : article;
  return [...blocks.children]
    .flatMap((element) => (element.matches('[data-answer]') ? [...element.children] : [element]))
    .filter(
      (element) =>
        !['HEADER', 'STYLE', 'SCRIPT', 'LINK'].includes(element.tagName) && !isAdded(element),
    );
}

/** What the build adds to a page without an author's word: the ways to other pages, attempt mode (plugins/mdx). */
function isAdded(element: Element): boolean {
  if (element.matches('[data-question]')) return true;
  const [only, ...others] = element.children;
  if (!element.hasAttribute('data-prose') || others.length > 0) return false;
  if (only?.tagName === 'FIELDSET') return true;
  return only?.tagName === 'NAV' || (only?.tagName === 'SPAN' && only.hasAttribute('hidden'));
}

/**
 * The page as stock Docusaurus would have it: same words, tables, formulas and fences.
 * @param html the page as this site builds it
 * @throws Error when source and built page do not have the same blocks in the same order
 */
export function stockPage(source: string, html: string): StockPage {
  const page = readPage(source);
  const written = page.children.filter(isShown);
  const shown = shownBlocks(html);
  if (written.length !== shown.length)
    throw new Error(`the page has ${written.length} blocks, its HTML ${shown.length}`);
  const title = /^title:\s*(.+)$/m.exec(source)?.[1] ?? 'Page';
  const render = (draw: Draw): string => {
    const how = {source, fences: collectFences(page), draw};
    return written.map((node, index) => block(node, shown[index] as Element, how)).join('\n\n');
  };
  const head = `---\ntitle: ${title}\n---\n\n`;
  return {
    withMermaid: `${head}import Mermaid from '@theme/Mermaid';\n\n${render(
      ({value}) => `\`\`\`mermaid\n${value}\n\`\`\``,
    )}\n`,
    withoutDiagrams: `${head}${render(() => '')}\n`,
  };
}
