/**
 * When a planned page lands, pages that link to it must be compiled again although they did not change, and
 * when it goes, too. So each planned address has a marker file that says whether its page is written; it is
 * brought up to date before the bundler starts and written only when that changes. A page depends on the
 * markers of what it links to: it is compiled again when a linked page comes or goes, not when it is edited.
 * (Tried: without the files, by `addMissingDependency`; Rspack then compiled such pages in every build.)
 */
import fs from 'node:fs';
import path from 'node:path';

import {PLANNED_PAGE_IDS, isPlanned, pageIdOf, pathOf} from '../../src/domain/content/addresses';

/** The part of a bundler's loader context that is needed here. */
export interface Dependent {
  addDependency(file: string): void;
}

const WRITTEN = 'written';
const PLANNED = 'planned';

function markerOf(siteDir: string, address: string): string {
  const name = pageIdOf(address).replaceAll('/', '--') || 'home';
  return path.join(siteDir, '.docusaurus', 'handbook-mdx', name);
}

/** Brings the markers up to date; `pageExists` is the one of plugins/content-index. */
export function writeMarkers(siteDir: string, pageExists: (address: string) => boolean): void {
  for (const address of [...PLANNED_PAGE_IDS].map(pathOf)) {
    const marker = markerOf(siteDir, address);
    const state = pageExists(address) ? WRITTEN : PLANNED;
    if (read(marker) === state) continue;
    fs.mkdirSync(path.dirname(marker), {recursive: true});
    fs.writeFileSync(marker, state);
  }
}

/** Whether the page of a planned address is written. The module being loaded then depends on the answer. */
export function isWritten(module: Dependent, siteDir: string, address: string): boolean {
  const marker = markerOf(siteDir, address);
  module.addDependency(marker);
  return read(marker) === WRITTEN;
}

function read(file: string): string | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

/** Planned addresses that a page's source links to, each once. */
export function linkedAddresses(source: string): string[] {
  const links = [
    ...source.matchAll(/\]\(\s*<?(\/[^)\s>]*)/g),
    ...source.matchAll(/\]:\s*<?(\/\S+)/g),
  ];
  return [...new Set(links.map(([, url]) => pathOf(pageIdOf(url!))))].filter(isPlanned);
}
