/** A schema's complaint in the author's words. */
import type {BaseIssue, GenericSchema} from 'valibot';
import {suggestion} from '../nearest';
import type {Problem} from '../problems';
import {keysAt} from './schemaKeys';
import type {YamlPath} from './yamlSource';

type Complaint = Pick<Problem, 'found' | 'todo'>;

/** What to write where the schema wants a plain kind of value. */
const WANTED: Record<string, string> = {
  string: 'write a text (in quotes, if it looks like a number or a date)',
  number: 'write a number',
  boolean: 'write true or false',
  array: 'write a list',
};

/** `lineOf` finds the line of an entry; `schema` is the one that the whole file was checked by. */
export function schemaProblems(
  issue: BaseIssue<unknown>,
  schema: GenericSchema,
  file: string,
  lineOf: (path: YamlPath) => number,
): Problem[] {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  const complain = (at: YamlPath, complaint: Complaint) => ({
    ...{file, line: lineOf(at), field: fieldName(at)},
    ...complaint,
  });
  if (issue.expected !== 'never') return [complain(path, valueComplaint(issue, path, schema))];
  return unknownKeys(issue, path.slice(0, -1), schema).map(([at, complaint]) =>
    complain(at, complaint),
  );
}

/** `questions[2].options` */
export function fieldName(path: YamlPath): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return name.replace(/^\./, '') || 'file';
}

/** The schema stops at the first unknown key of a mapping; an author wants to see them all. */
function unknownKeys(
  issue: BaseIssue<unknown>,
  parent: YamlPath,
  schema: GenericSchema,
): [YamlPath, Complaint][] {
  const known = keysAt(schema, parent, rootInput(issue));
  const present = Object.keys((issue.path?.at(-1)?.input ?? {}) as object);
  return present
    .filter((key) => !known.includes(key))
    .map((key) => {
      const todo = key.includes(' ')
        ? 'put the text before it in quotes: a comma or ": " ends a bare one'
        : `use one of ${known.join(', ')}${suggestion(key, known)}`;
      return [[...parent, key], {found: 'unknown key', todo}];
    });
}

function valueComplaint(
  issue: BaseIssue<unknown>,
  path: YamlPath,
  schema: GenericSchema,
): Complaint {
  const found = issue.received === 'undefined' ? 'missing' : `found ${describe(issue.input)}`;
  return {found, todo: wanted(issue, path, schema)};
}

function wanted(issue: BaseIssue<unknown>, path: YamlPath, schema: GenericSchema): string {
  if (issue.kind === 'validation') return issue.message;
  const choices = [...(issue.expected ?? '').matchAll(/"([^"]+)"|\b(\d+)\b/g)].map(
    (hit) => hit[1] ?? hit[2] ?? '',
  );
  const missing = issue.received === 'undefined' && choices[0] === path.at(-1);
  if (missing && !hasChoices(issue)) return 'write it';
  if (choices.length > 0)
    return `write one of ${choices.join(', ')}${suggestion(String(issue.input), choices)}`;
  const keys = keysAt(schema, path, rootInput(issue));
  if (keys.length > 0) return `write a mapping with ${keys.join(', ')}`;
  return WANTED[issue.type] ?? `write ${issue.expected}`;
}

function hasChoices(issue: BaseIssue<unknown>): boolean {
  return issue.type === 'variant' || issue.type === 'picklist';
}

function rootInput(issue: BaseIssue<unknown>): unknown {
  return issue.path?.[0]?.input ?? issue.input;
}

/** A value in few words. */
function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value !== 'string') return String(value);
  return `"${value.length > 60 ? `${value.slice(0, 57)}…` : value}"`;
}
