/** The files of a site that content is read from, and which page stands at which address. */
import fs from 'node:fs';
import path from 'node:path';
import {pageIdOf} from '../../../src/domain/content/addresses';

/** Files below `folder` of the site, as paths from its root with forward slashes, sorted. */
export function filesUnder(siteDir: string, folder: string): string[] {
  const root = path.join(siteDir, folder);
  if (!fs.existsSync(root)) return [];
  return fs
    .readdirSync(root, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(siteDir, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** `docs/case-studies/x/index.mdx` and `docs/case-studies/x.mdx` both stand at `case-studies/x`. */
export function pageIdOfFile(file: string): string {
  return file.replace(/^docs\//, '').replace(/(^|\/)index\.mdx$|\.mdx$/, '');
}

/**
 * Whether a page is written for the address: in docs/ or in src/pages/. Routes that plugins make are not
 * known here. `address` may carry slashes, a query or an anchor; no base path.
 */
export function pageExists(siteDir: string, address: string): boolean {
  const id = pageIdOf(address);
  const name = id === '' ? 'index' : id;
  const candidates = [
    ...[`docs/${name}.mdx`, `docs/${id}/index.mdx`],
    ...['tsx', 'mdx'].flatMap((end) => [
      `src/pages/${name}.${end}`,
      `src/pages/${id}/index.${end}`,
    ]),
  ];
  return candidates.some((file) => fs.existsSync(path.join(siteDir, file)));
}
