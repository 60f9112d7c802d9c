/** One page and the files beside it. */
import fs from 'node:fs';
import path from 'node:path';
import type {GenericSchema, InferOutput} from 'valibot';
import {pathOf} from '../../../src/domain/content/addresses';
import {frontMatterSchema} from '../../../src/domain/content/frontMatterSchema';
import type {Diagram} from '../../../src/domain/content/types';
import type {Problem} from '../problems';
import {cachedBody} from './bodyCache';
import {pageIdOfFile} from './files';
import {MdxError, parseMdx} from './markdown';
import {readBody} from './pageBody';
import {readSiblings} from './siblings';
import type {PageBody, Siblings, SourcePage} from './source';
import {widgetTextFor} from './widgetText';
import {readYaml} from './yamlSource';
import type {YamlSource} from './yamlSource';

const EMPTY: PageBody = {
  ...{headings: [], sections: [], diagrams: [], checklists: []},
  ...{links: [], citations: [], terms: [], widgets: []},
};

/** `file`: from the root of the site. What could not be read is added to `problems`. */
export function readPage(siteDir: string, file: string, problems: Problem[]): SourcePage {
  const source = fs.readFileSync(path.join(siteDir, file), 'utf8');
  const id = pageIdOfFile(file);
  const frontMatter = frontMatterOf(file, source, frontMatterSchema);
  problems.push(...frontMatter.problems);
  const siblings = readSiblings(siteDir, file, source, problems);
  const page = {id, title: frontMatter.value?.title ?? id};
  const body = readWords(siteDir, page, {file, source, siblings}, problems);
  const readable = body !== undefined;
  const words = body ? withDrawings(siteDir, body) : EMPTY;
  return {id, path: pathOf(id), file, frontMatter, readable, ...siblings, ...words};
}

interface Words {
  file: string;
  source: string;
  siblings: Siblings;
}

/** Undefined when the MDX has a syntax error, which is told. */
export function readWords(
  siteDir: string,
  page: {id: string; title: string},
  {file, source, siblings}: Words,
  problems: Problem[],
): PageBody | undefined {
  const inputs = [source, page.title, JSON.stringify(siblings)];
  try {
    return cachedBody(siteDir, page.id, inputs, () => {
      const root = parseMdx(file, source);
      return readBody(root, {page, source, widgetText: widgetTextFor(siblings)});
    });
  } catch (error) {
    if (!(error instanceof MdxError)) throw error;
    problems.push(error.problem);
    return undefined;
  }
}

export function frontMatterOf<S extends GenericSchema>(
  file: string,
  source: string,
  schema: S,
): YamlSource<InferOutput<S>> {
  const text = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1];
  if (text !== undefined) return readYaml(file, text, schema, 2);
  const todo = 'begin the page with "---", kind, title, description and the rest, "---"';
  return {
    file,
    problems: [{file, line: 1, field: 'front matter', found: 'missing', todo}],
    lineOf: () => 1,
  };
}

/** Adds what the drawing step wrote beside each picture. A missing or stale one is its own check's affair. */
export function withDrawings(siteDir: string, body: PageBody): PageBody {
  const diagrams = body.diagrams.map((diagram) => ({...diagram, ...drawing(siteDir, diagram)}));
  return {...body, diagrams};
}

function drawing(siteDir: string, {pageId, id}: Diagram): {drawn?: unknown} {
  const file = path.join(siteDir, 'static/diagrams', pageId, `${id}.json`);
  if (id === '' || !fs.existsSync(file)) return {};
  try {
    return {drawn: JSON.parse(fs.readFileSync(file, 'utf8'))};
  } catch {
    return {};
  }
}
