import type {BlockContent, Nodes, PhrasingContent} from 'mdast';
// Adds the MDX nodes to mdast's types.
import type {} from 'remark-mdx';
import {valueToEstree} from 'estree-util-value-to-estree';

/** Builders for the few MDX nodes that the plugins write. MDX compiles the `estree`, not the text. */

type Flow = Extract<Nodes, {type: 'mdxJsxFlowElement'}>;
type Inline = Extract<Nodes, {type: 'mdxJsxTextElement'}>;
type Esm = Extract<Nodes, {type: 'mdxjsEsm'}>;
type Attribute = Extract<Flow['attributes'][number], {type: 'mdxJsxAttribute'}>;
type Program = NonNullable<NonNullable<Esm['data']>['estree']>;
type Expression = Extract<Program['body'][number], {type: 'ExpressionStatement'}>['expression'];

export type JsxElement = Flow | Inline;

export function isJsx(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** A block element. */
export function block(
  name: string,
  attributes: Attribute[],
  children: readonly Nodes[] = [],
): Flow {
  return {type: 'mdxJsxFlowElement', name, attributes, children: children as BlockContent[]};
}

/** An element within a line of text. */
export function inline(
  name: string,
  attributes: Attribute[],
  children: readonly Nodes[] = [],
): Inline {
  return {type: 'mdxJsxTextElement', name, attributes, children: children as PhrasingContent[]};
}

/** `name="value"` */
export function text(name: string, value: string): Attribute {
  return {type: 'mdxJsxAttribute', name, value};
}

/** `name`: a prop that is true. */
export function flag(name: string): Attribute {
  return {type: 'mdxJsxAttribute', name, value: null};
}

/** `name={variable}` */
export function variable(name: string, identifier: string): Attribute {
  return expression(name, {type: 'Identifier', name: identifier});
}

/** `name={…}` with a plain value. */
export function literal(name: string, value: unknown): Attribute {
  return expression(name, valueToEstree(value) as Expression);
}

function expression(name: string, value: Expression): Attribute {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    comments: [],
    body: [{type: 'ExpressionStatement', expression: value}],
  };
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {type: 'mdxJsxAttributeValueExpression', value: '', data: {estree}},
  };
}

/** `import {Name} from 'source'`, or `import local from 'source'` for a default export. */
export function importNode(source: string, names: readonly string[], local?: string): Esm {
  const identifier = (name: string) => ({type: 'Identifier' as const, name});
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    comments: [],
    body: [
      {
        type: 'ImportDeclaration',
        attributes: [],
        source: {type: 'Literal', value: source, raw: JSON.stringify(source)},
        specifiers: local
          ? [{type: 'ImportDefaultSpecifier', local: identifier(local)}]
          : names.map((name) => ({
              type: 'ImportSpecifier',
              imported: identifier(name),
              local: identifier(name),
            })),
      },
    ],
  };
  return {type: 'mdxjsEsm', value: '', data: {estree}};
}

/** The literal value of an attribute; undefined when it is absent or an expression. */
export function attribute(node: JsxElement, name: string): string | undefined {
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Whether the attribute stands there at all, as `name`, `name="…"` or `name={…}`. */
export function hasAttribute(node: JsxElement, name: string): boolean {
  return node.attributes.some((a) => a.type === 'mdxJsxAttribute' && a.name === name);
}
