/**
 * When a planned page lands, pages that link to it must be compiled again although they did not change, and
 * when it goes, too. So each written page has an empty marker file, made before the bundler starts, and
 * never touched while the page exists. A page depends on the markers of what it links to, present or
 * missing: it is compiled again when one appears or vanishes, and not when the linked page is edited.
 */
import fs from 'node:fs';
import path from 'node:path';

import {PLANNED_PAGE_IDS, isPlanned, pageIdOf, pathOf} from '../../src/domain/content/addresses';

/** The part of a bundler's loader context that is needed here. */
export interface Dependent {
  addDependency(file: string): void;
  addMissingDependency(file: string): void;
}

function markerOf(siteDir: string, address: string): string {
  const name = pageIdOf(address).replaceAll('/', '--') || 'home';
  return path.join(siteDir, '.docusaurus', 'handbook-mdx', 'written', name);
}

/** Brings the markers up to date; `pageExists` is the one of plugins/content-index. */
export function writeMarkers(siteDir: string, pageExists: (address: string) => boolean): void {
  for (const address of [...PLANNED_PAGE_IDS].map(pathOf)) {
    const marker = markerOf(siteDir, address);
    const marked = fs.existsSync(marker);
    if (pageExists(address) && !marked) {
      fs.mkdirSync(path.dirname(marker), {recursive: true});
      fs.writeFileSync(marker, '');
    } else if (!pageExists(address) && marked) {
      fs.rmSync(marker);
    }
  }
}

/** Whether the page of a planned address is written. The module being loaded then depends on the answer. */
export function isWritten(module: Dependent, siteDir: string, address: string): boolean {
  const marker = markerOf(siteDir, address);
  const written = fs.existsSync(marker);
  if (written) module.addDependency(marker);
  else module.addMissingDependency(marker);
  return written;
}

/** Planned addresses that a page's source links to, each once. */
export function linkedAddresses(source: string): string[] {
  const links = [...source.matchAll(/\]\(\s*<?(\/[^)\s>]*)/g), ...source.matchAll(/\]:\s*<?(\/\S+)/g)];
  return [...new Set(links.map(([, url]) => pathOf(pageIdOf(url!))))].filter(isPlanned);
}
