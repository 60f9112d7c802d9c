/**
 * Pictures kept on disk between builds, by the hash of all that they are made of: drawing 300 again takes a
 * minute. Without node_modules nothing is kept; `docusaurus clear` empties it.
 */
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export interface PictureCache {
  /** The picture under this key, or what `make` gives, which is then kept. */
  get(key: readonly string[], make: () => Promise<Buffer>): Promise<Buffer>;
  /** Number of pictures made, not found. */
  made(): number;
  /** Forgets what was not asked for. */
  prune(): void;
}

export function openCache(siteDir: string): PictureCache {
  const modules = path.join(siteDir, 'node_modules');
  const folder = fs.existsSync(modules) && path.join(modules, '.cache/diagram-library');
  const asked = new Set<string>();
  let count = 0;
  return {
    async get(key, make) {
      const name = digest([codeVersion(), ...key]);
      asked.add(name);
      const kept = folder && read(path.join(folder, name));
      if (kept) return kept;
      const picture = await make();
      count += 1;
      if (folder) write(path.join(folder, name), picture);
      return picture;
    },
    made: () => count,
    prune() {
      if (!folder || !fs.existsSync(folder)) return;
      const unasked = fs.readdirSync(folder).filter((name) => !asked.has(name));
      for (const name of unasked) fs.rmSync(path.join(folder, name), {force: true});
    },
  };
}

function read(file: string): Buffer | undefined {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Written beside and renamed: another build never reads half a picture. */
function write(file: string, picture: Buffer): void {
  const draft = `${file}.${process.pid}`;
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(draft, picture);
  fs.renameSync(draft, file);
}

let version: string | undefined;

/** Changes when the code of this folder or a package that makes pictures does. */
function codeVersion(): string {
  const code = fs.readdirSync(__dirname).filter((name) => !name.includes('.test.'));
  const packages = ['@resvg/resvg-js', 'subset-font', '@expo-google-fonts/source-serif-4', 'katex'];
  version ??= digest([
    ...code.sort().map((name) => fs.readFileSync(path.join(__dirname, name), 'utf8')),
    ...packages.map((name) => fs.readFileSync(require.resolve(`${name}/package.json`), 'utf8')),
  ]);
  return version;
}

function digest(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('hex').slice(0, 32);
}
