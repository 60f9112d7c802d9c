/**
 * What was read from a page, kept on disk between builds: parsing a long page takes a tenth of a second.
 * The key holds everything the result depends on: the page, the files beside it, and the code that reads.
 * `docusaurus clear` empties it. Without node_modules there is no cache.
 */
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {filesUnder} from './files';
import type {PageBody} from './source';

/** The kept body of the page under this key, or what `read` gives, which is then kept. */
export function cachedBody(
  siteDir: string,
  pageId: string,
  inputs: readonly string[],
  read: () => PageBody,
): PageBody {
  const file = cacheFile(siteDir, pageId);
  if (!file) return read();
  const key = digest([readerVersion(), pageId, ...inputs]);
  const kept = readKept(file);
  if (kept?.key === key) return kept.body;
  const body = read();
  write(file, {key, body});
  return body;
}

interface Kept {
  key: string;
  body: PageBody;
}

function cacheFile(siteDir: string, pageId: string): string | undefined {
  const modules = path.join(siteDir, 'node_modules');
  if (!fs.existsSync(modules)) return undefined;
  return path.join(
    modules,
    '.cache/content-index',
    `${pageId.replaceAll('/', '--') || 'index'}.json`,
  );
}

function readKept(file: string): Kept | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Kept;
  } catch {
    return undefined;
  }
}

/** Written beside and renamed: another process never sees half a file. A cache that fails costs time only. */
function write(file: string, kept: Kept): void {
  const draft = `${file}.${process.pid}`;
  try {
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(draft, JSON.stringify(kept));
    fs.renameSync(draft, file);
  } catch {
    fs.rmSync(draft, {force: true});
  }
}

let version: string | undefined;

/** Changes when the code of this folder does. */
function readerVersion(): string {
  version ??= digest(
    filesUnder(__dirname, '.').map((file) => fs.readFileSync(path.join(__dirname, file), 'utf8')),
  );
  return version;
}

function digest(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('hex');
}
