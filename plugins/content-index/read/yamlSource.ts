/** A YAML text that was parsed with positions and checked by a schema. */
import type {GenericSchema, InferOutput} from 'valibot';
import {safeParse} from 'valibot';
import type {Document} from 'yaml';
import {LineCounter, isMap, isScalar, isSeq, parseDocument} from 'yaml';
import type {Problem} from '../problems';
import {fieldName, schemaProblems} from './schemaProblem';
import {signsIn, type YamlSign} from './yamlSigns';

export type YamlPath = readonly (string | number)[];

export interface YamlSource<T> {
  file: string;
  /** Missing when the text did not fit its schema; what was wrong is in `problems`. */
  value?: T;
  problems: Problem[];
  /** Line in `file` of the entry at `path`, or of the nearest thing above it that exists. */
  lineOf(path: YamlPath): number;
}

/** `firstLine`: the line of `file` on which `source` begins. */
export function readYaml<S extends GenericSchema>(
  file: string,
  source: string,
  schema: S,
  firstLine = 1,
): YamlSource<InferOutput<S>> {
  const counter = new LineCounter();
  const document = parseDocument(source, {lineCounter: counter});
  const line = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const lineOf = (path: YamlPath) => line(offsetOf(document, path));
  const broken = [
    ...document.errors.map((error) => syntaxProblem(file, line(error.pos[0]), error.message)),
    ...signsIn(document).map((sign) => signProblem(file, line(sign.offset), sign)),
  ];
  if (broken.length > 0) return {file, problems: broken, lineOf};
  const result = safeParse(schema, document.toJS());
  if (result.success) return {file, value: result.output, problems: [], lineOf};
  const problems = result.issues.flatMap((issue) => schemaProblems(issue, schema, file, lineOf));
  return {file, problems, lineOf};
}

function syntaxProblem(file: string, line: number, message: string): Problem {
  const found = (message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '');
  return {
    file,
    line,
    field: 'YAML',
    found,
    todo: 'mend the syntax (indentation, quotes, a missing space after a colon)',
  };
}

function signProblem(file: string, line: number, {path, found}: YamlSign): Problem {
  return {file, line, field: fieldName(path), found, todo: 'put the text in quotes'};
}

function offsetOf(document: Document, path: YamlPath): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node) ?? 0;
  for (const key of path) {
    const pair = isMap(node)
      ? node.items.find((entry) => isScalar(entry.key) && String(entry.key.value) === String(key))
      : undefined;
    const next = pair ? pair.value : isSeq(node) ? node.items[Number(key)] : undefined;
    const start = rangeStart(pair ? pair.key : next);
    if (start === undefined) break;
    [node, offset] = [next, start];
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  return (node as {range?: [number, number, number] | null} | null | undefined)?.range?.[0];
}
