import path from 'node:path';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {visit} from 'unist-util-visit';

import {NAMES, SUPPLIES, type Name, type Supply} from '../../src/components/names';
import {pageIdOfFile} from '../content-index/read/files';
import {failAt} from './fail';
import {listedKeys} from './listedKeys';
import {hasAttribute, importNode, isJsx, text, variable, type JsxElement} from './tree';

interface Options {
  siteDir: string;
  /** tests give their own list */
  names?: Readonly<Record<string, Name>>;
}

/** What Docusaurus makes of <details>: an animated widget. Ours stays the browser's own element, without script. */
const THEME_DETAILS = 'Details';

/**
 * Adds to a page the imports of the widgets that it names and of the data beside it, and hands that data
 * to them as props. Nothing of another file is copied into the page: compiled pages are cached.
 * Runs after every plugin that writes widgets.
 */
export function widgetImports({siteDir, names = NAMES}: Options) {
  return (root: Root, file: VFile): void => {
    const modules = new Map<string, Set<string>>();
    const supplies = new Set<Supply>();
    visit(root, (node) => {
      if (node.type === 'mdxjsEsm') rejectImport(node.value, file, node);
      if (!isJsx(node) || !node.name || !/^[A-Z]/.test(node.name)) return;
      if (node.name === THEME_DETAILS) {
        node.name = 'details';
        return;
      }
      const known = names[node.name] ?? unknownName(node, names, file);
      addTo(modules, known.from, node.name);
      for (const supply of known.adds ?? []) {
        node.attributes.push(propOf(supply, node, siteDir, file));
        supplies.add(supply);
      }
    });
    root.children.unshift(
      ...[...modules].map(([from, exported]) => importNode(from, [...exported])),
      ...[...supplies].flatMap((supply) => importOf(supply, root, file)),
    );
  };
}

function addTo(modules: Map<string, Set<string>>, from: string, name: string): void {
  modules.set(from, (modules.get(from) ?? new Set()).add(name));
}

function propOf(supply: Supply, node: JsxElement, siteDir: string, file: VFile) {
  const {prop} = SUPPLIES[supply];
  if (hasAttribute(node, prop)) {
    failAt(file, node, `<${node.name} ${prop}=…>: leave ${prop} out, the build adds it`);
  }
  return supply === 'page'
    ? text(prop, pageIdOfFile(path.relative(siteDir, file.path)))
    : variable(prop, SUPPLIES[supply].local);
}

function importOf(supply: Supply, root: Root, file: VFile) {
  if (supply === 'page') return [];
  const {local, file: source} = SUPPLIES[supply];
  const keys = listedKeys(supply, root, file);
  return [importNode(keys ? `${source}?keys=${keys.join(',')}` : source, [], local)];
}

/** Imports that the pipeline wrote have no text; what an author typed has. */
function rejectImport(source: string, file: VFile, node: {position?: unknown}): void {
  if (/^\s*import\b/.test(source)) {
    failAt(
      file,
      node as never,
      'a page has no import lines: name the widget, the build imports it',
    );
  }
}

function unknownName(node: JsxElement, names: NonNullable<Options['names']>, file: VFile): never {
  const authors = Object.keys(names).filter((name) => !names[name]?.internal);
  return failAt(
    file,
    node,
    `<${node.name}> is not a name that pages may use. Known: ${authors.sort().join(', ')}. ` +
      'A new widget is added to src/components/names.ts',
  );
}
