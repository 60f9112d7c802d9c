/** Reads a whole site. A pure function of its files; what could not be read is told in `problems`. */
import fs from 'node:fs';
import path from 'node:path';
import type {GenericSchema, InferOutput} from 'valibot';
import {glossarySchema} from '../../../src/domain/content/glossarySchema';
import {parseLock} from '../../../src/domain/content/lock';
import type {LockEntry} from '../../../src/domain/content/lock';
import {numbersSchema} from '../../../src/domain/content/numbersSchema';
import {referencesSchema} from '../../../src/domain/content/referencesSchema';
import type {Problem} from '../problems';
import {filesUnder} from './files';
import {readPage} from './page';
import {readPosts} from './posts';
import type {Site} from './source';
import {readYaml} from './yamlSource';
import type {YamlSource} from './yamlSource';

export const LOCK_FILE = 'docs/ids.lock';
export const REFERENCES_FILE = 'docs/reference/references.yaml';
export const GLOSSARY_FILE = 'docs/reference/glossary.yaml';
export const NUMBERS_FILE = 'docs/reference/numbers-to-know.yaml';

export function readSite(siteDir: string): Site {
  const problems: Problem[] = [];
  const files = filesUnder(siteDir, 'docs');
  const pages = files
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => readPage(siteDir, file, problems))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const posts = readPosts(siteDir, problems);
  const references = readOptional(siteDir, REFERENCES_FILE, referencesSchema, problems);
  const glossary = readOptional(siteDir, GLOSSARY_FILE, glossarySchema, problems);
  const numbers = readOptional(siteDir, NUMBERS_FILE, numbersSchema, problems);
  const lock = readLock(siteDir, problems);
  return {siteDir, pages, posts, references, glossary, numbers, lock, files, problems};
}

function readOptional<S extends GenericSchema>(
  siteDir: string,
  file: string,
  schema: S,
  problems: Problem[],
): YamlSource<InferOutput<S>> | undefined {
  const text = textOf(siteDir, file);
  if (text === undefined) return undefined;
  const source = readYaml(file, text, schema);
  problems.push(...source.problems);
  return source;
}

function readLock(siteDir: string, problems: Problem[]): LockEntry[] {
  const {entries, problems: bad} = parseLock(textOf(siteDir, LOCK_FILE) ?? '');
  const todo = 'write "kind page-id id", then nothing, "moved-to: page-id id" or "retired: reason"';
  for (const {line, found} of bad) {
    problems.push({file: LOCK_FILE, line, field: 'entry', found: `found "${found}"`, todo});
  }
  return entries;
}

function textOf(siteDir: string, file: string): string | undefined {
  const at = path.join(siteDir, file);
  return fs.existsSync(at) ? fs.readFileSync(at, 'utf8') : undefined;
}
