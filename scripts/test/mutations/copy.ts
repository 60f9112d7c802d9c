import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {projectFiles} from '../project-files';

/** A copy of the project in a folder of its own, with the same packages. */
export function copyProject(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'handbook-mutations-'));
  for (const file of projectFiles()) cpSync(file, path.join(root, file));
  linkPackages(path.join(root, 'node_modules'));
  return root;
}

/** Package by package: the copy must not share the build caches that lie in node_modules/.cache. */
function linkPackages(folder: string): void {
  mkdirSync(folder);
  for (const name of readdirSync('node_modules').filter((entry) => entry !== '.cache'))
    symlinkSync(path.resolve('node_modules', name), path.join(folder, name));
}

/** Carries the edits out and gives back what undoes them. */
export function edit(root: string, edits: Record<string, (text: string) => string>): () => void {
  const before = Object.keys(edits).map((name) => {
    const file = path.join(root, name);
    return {file, text: existsSync(file) ? readFileSync(file, 'utf8') : undefined};
  });
  for (const [name, change] of Object.entries(edits)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, change(existsSync(file) ? readFileSync(file, 'utf8') : ''));
  }
  return () => {
    for (const {file, text} of before)
      if (text === undefined) rmSync(file);
      else writeFileSync(file, text);
  };
}
