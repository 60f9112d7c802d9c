import path from 'node:path';
import type {Nodes, Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified, type Plugin} from 'unified';
import {VFile} from 'vfile';

import {isJsx, type JsxElement} from '../tree';

export const SITE = '/site';

type Transform = (root: Root, file: VFile) => void;

/** Runs plugins on a page and shows the result as compact text, e.g. `<p>See <Cite keys="a"/></p>`. */
export function outline(source: string, ...transforms: Transform[]): string {
  const file = new VFile({
    value: source,
    cwd: SITE,
    path: path.join(SITE, 'docs/case-studies/x/index.mdx'),
  });
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkGfm)
    .use(remarkDirective)
    .use(remarkMath as Plugin);
  const root = processor.parse(file) as Root;
  for (const transform of transforms) transform(root, file);
  return root.children.map(show).join('\n');
}

const SHORT: Readonly<Record<string, string>> = {
  paragraph: 'p',
  listItem: 'li',
  list: 'ul',
  blockquote: 'quote',
};

function show(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'mdxjsEsm') return imports(node);
  const name = isJsx(node) ? node.name : (SHORT[node.type] ?? node.type);
  const inner =
    'children' in node
      ? node.children.map((child) => show(child as Nodes)).join('')
      : valueOf(node);
  const attributes = isJsx(node) ? jsxAttributes(node) : properties(node);
  return inner ? `<${name}${attributes}>${inner}</${name}>` : `<${name}${attributes}/>`;
}

function valueOf(node: Nodes): string {
  return 'value' in node ? node.value : '';
}

function jsxAttributes(node: JsxElement): string {
  return node.attributes
    .map((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return ' {…}';
      const {name, value} = attribute;
      if (typeof value === 'string') return ` ${name}="${value}"`;
      return value ? ` ${name}={${expression(value.data?.estree)}}` : ` ${name}`;
    })
    .join('');
}

/** An identifier by its name; anything else as '…'. */
function expression(estree: unknown): string {
  const {body} = estree as {body: {expression: {type: string; name?: string}}[]};
  return body[0]?.expression.name ?? '…';
}

function properties(node: Nodes): string {
  const found =
    (node.data as {hProperties?: Record<string, string>} | undefined)?.hProperties ?? {};
  return Object.entries(found)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

function imports(node: Extract<Nodes, {type: 'mdxjsEsm'}>): string {
  const statement = node.data?.estree?.body[0];
  if (statement?.type !== 'ImportDeclaration') return node.value;
  const names = statement.specifiers.map(({local}) => local.name).join(', ');
  return `import ${names} from '${String(statement.source.value)}'`;
}
