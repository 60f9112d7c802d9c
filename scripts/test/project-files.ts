import {readdirSync} from 'node:fs';
import path from 'node:path';

const NOT_OURS = new Set(['node_modules', 'build', '.docusaurus', '.cache', 'coverage', '.git']);

/** Every file that belongs to the project, relative to its root. Works without git. */
export function projectFiles(root = process.cwd(), folder = ''): string[] {
  return readdirSync(path.join(root, folder), {withFileTypes: true}).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (NOT_OURS.has(entry.name)) return [];
    if (entry.isDirectory()) return projectFiles(root, file);
    return entry.isFile() ? [file] : [];
  });
}
