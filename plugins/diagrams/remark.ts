/** Turns each Mermaid fence of a page into `<Diagram id of/>` with an import of its drawing. */
import type {Program} from 'estree';
import type {Code, Parent, Root} from 'mdast';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {findFences, idOf, isMermaid, pageOf, type Fence} from './fences';
import {drawingRequest} from './request';
import {checkDuplicates, checkFence, formatComplaint} from './rules';

export interface RemarkDiagramsOptions {
  siteDir: string;
}

function importOf(local: string, from: string): MdxjsEsm {
  const specifier = {type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name: local}};
  const source = {type: 'Literal', value: from, raw: JSON.stringify(from)};
  const declaration = {type: 'ImportDeclaration', specifiers: [specifier], source, attributes: []};
  const estree = {type: 'Program', sourceType: 'module', body: [declaration]} as unknown as Program;
  return {type: 'mdxjsEsm', value: '', data: {estree}};
}

function elementOf(id: string, local: string): MdxJsxFlowElement {
  const expression = {type: 'Identifier', name: local};
  const body = [{type: 'ExpressionStatement', expression}];
  const estree = {type: 'Program', sourceType: 'module', body} as unknown as Program;
  return {
    type: 'mdxJsxFlowElement',
    name: 'Diagram',
    attributes: [
      {type: 'mdxJsxAttribute', name: 'id', value: id},
      {
        type: 'mdxJsxAttribute',
        name: 'of',
        value: {type: 'mdxJsxAttributeValueExpression', value: local, data: {estree}},
      },
    ],
    children: [],
  };
}

/** Line numbers come from the file: the tree that we see has lost the front matter's lines. */
function fencesWithLines(siteDir: string, vfile: VFile, codes: Code[]): Fence[] {
  const absolute = path.resolve(vfile.path);
  const file = path.relative(siteDir, absolute).split(path.sep).join('/');
  const inFile = findFences(file, readFileSync(absolute, 'utf8'));
  return codes.map((code) => {
    const id = idOf(code.meta ?? '');
    const at = inFile.findIndex((fence) => fence.id === id && fence.source === code.value);
    const line = code.position?.start.line ?? 1;
    const [found] = at < 0 ? [] : inFile.splice(at, 1);
    return found ?? {file, page: pageOf(file), id, line, source: code.value};
  });
}

interface Place {
  code: Code;
  index: number;
  parent: Parent;
}

function mermaidPlaces(tree: Root): Place[] {
  const places: Place[] = [];
  visit(tree, 'code', (code, index, parent) => {
    if (isMermaid(code.lang) && parent && index !== undefined) places.push({code, index, parent});
  });
  return places;
}

function failOn(fences: Fence[]): void {
  const complaints = [...fences.flatMap(checkFence), ...checkDuplicates(fences)];
  if (complaints.length > 0) throw new Error(complaints.map(formatComplaint).join('\n'));
}

export function remarkDiagrams({siteDir}: RemarkDiagramsOptions) {
  return (tree: Root, vfile: VFile): void => {
    const places = mermaidPlaces(tree);
    if (places.length === 0) return;
    const fences = fencesWithLines(
      siteDir,
      vfile,
      places.map(({code}) => code),
    );
    failOn(fences);
    places.forEach(({index, parent}, at) => {
      const element = elementOf(fences[at]?.id ?? '', `diagram${at}`);
      parent.children[index] = element as unknown as (typeof parent.children)[number];
    });
    const imports = fences.map((fence, at) => importOf(`diagram${at}`, drawingRequest(fence)));
    tree.children.unshift(...(imports as unknown as Root['children']));
  };
}
