import {LineCounter, parseDocument, type Document} from 'yaml';

import {shownReferences, type CslReference} from '../../src/domain/citation';

export interface YamlModuleInput {
  source: string;
  /** as messages show it */
  filePath: string;
  /** entries of `references` or `terms` to keep, in this order; all when left out */
  keys?: readonly string[];
  /** whether a page is written, by its address: a term links only to pages that are there */
  isWritten: (address: string) => boolean;
}

interface Term {
  id: string;
  treatedIn?: string;
}

/** The JavaScript module that a YAML file is to the bundler. Content is checked by plugins/content-index. */
export function yamlModule(input: YamlModuleInput): string {
  return `export default ${JSON.stringify(shown(parse(input), input))};\n`;
}

function parse({source, filePath}: YamlModuleInput): unknown {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, {lineCounter, prettyErrors: false});
  const [error] = document.errors;
  if (!error) return valueOf(document, filePath);
  const {line, col} = lineCounter.linePos(error.pos[0]);
  throw new Error(`${filePath}:${line}:${col}: not valid YAML: ${error.message}`);
}

/** An alias of nothing is found only here. */
function valueOf(document: Document, filePath: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new Error(`${filePath}: not valid YAML: ${(error as Error).message}`, {cause: error});
  }
}

/** Lists that many pages share are cut to what this page uses, ready to print. */
function shown(content: unknown, input: YamlModuleInput): unknown {
  const {references, terms} = (content ?? {}) as {references?: CslReference[]; terms?: Term[]};
  if (references) return pick(shownReferences(references), (reference) => reference.key, input);
  if (terms) return pick(terms, (term) => term.id, input).map((term) => withOpenLinks(term, input));
  if (input.keys) throw new Error(`${input.filePath}: ?keys needs a list "references" or "terms"`);
  return content;
}

function pick<Entry>(entries: Entry[], keyOf: (entry: Entry) => string, input: YamlModuleInput) {
  return (
    input.keys?.map((key) => {
      const entry = entries.find((candidate) => keyOf(candidate) === key);
      if (entry) return entry;
      throw new Error(
        `${input.filePath} has no entry "${key}": add it there, or correct the key in the page`,
      );
    }) ?? entries
  );
}

function withOpenLinks({treatedIn, ...term}: Term, {isWritten}: YamlModuleInput): Term {
  return treatedIn && isWritten(treatedIn) ? {...term, treatedIn} : term;
}
