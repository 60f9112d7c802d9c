/** Where fences and drawings lie in a site, and how they are read and written. */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {findFences, type Fence} from './fences';
import type {Sidecar} from './types';

export const CONTENT_FOLDERS = ['docs', 'blog'];
export const DRAWINGS_FOLDER = 'static/diagrams';

function filesUnder(folder: string, ending: RegExp): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile() && ending.test(entry.name));
  return files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
}

/** Every page's file, relative to the site. */
export function contentFiles(siteDir: string): string[] {
  const folders = CONTENT_FOLDERS.map((folder) => path.join(siteDir, folder));
  return folders
    .flatMap((folder) => filesUnder(folder, /\.mdx?$/))
    .map((file) => path.relative(siteDir, file));
}

export function fencesOfFile(siteDir: string, file: string): Fence[] {
  return findFences(file, readFileSync(path.join(siteDir, file), 'utf8'));
}

export function fencesOfSite(siteDir: string): Fence[] {
  return contentFiles(siteDir).flatMap((file) => fencesOfFile(siteDir, file));
}

/** Files of one drawing, relative to the site. */
export function drawingPaths(page: string, id: string): {svg: string; json: string} {
  const base = `${DRAWINGS_FOLDER}/${page}/${id}`;
  return {svg: `${base}.svg`, json: `${base}.json`};
}

export function readSidecar(siteDir: string, page: string, id: string): Sidecar | undefined {
  const {svg, json} = drawingPaths(page, id);
  const [svgFile, jsonFile] = [svg, json].map((file) => path.join(siteDir, file)) as [
    string,
    string,
  ];
  if (!existsSync(svgFile) || !existsSync(jsonFile)) return undefined;
  return JSON.parse(readFileSync(jsonFile, 'utf8')) as Sidecar;
}

export function writeDrawing(
  siteDir: string,
  fence: {page: string; id: string},
  svg: string,
  sidecar: Sidecar,
): void {
  const paths = drawingPaths(fence.page, fence.id);
  mkdirSync(path.dirname(path.join(siteDir, paths.svg)), {recursive: true});
  // The sidecar last: whoever sees its hash also finds the drawing.
  writeFileSync(path.join(siteDir, paths.svg), svg);
  writeFileSync(path.join(siteDir, paths.json), `${JSON.stringify(sidecar, null, 1)}\n`);
}

/** Drawings that belong to no fence, relative to the site. */
export function orphans(siteDir: string, fences: Fence[]): string[] {
  const wanted = new Set(
    fences.flatMap(({page, id}) => (id === undefined ? [] : Object.values(drawingPaths(page, id)))),
  );
  const drawn = filesUnder(path.join(siteDir, DRAWINGS_FOLDER), /\.(svg|json)$/);
  const relative = drawn.map((file) => path.relative(siteDir, file).split(path.sep).join('/'));
  return relative.filter((file) => !wanted.has(file));
}

export function removeFiles(siteDir: string, files: string[]): void {
  for (const file of files) rmSync(path.join(siteDir, file));
}
