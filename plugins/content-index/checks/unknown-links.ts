/** Every link leads to a page that exists or is planned. */
import fs from 'node:fs';
import path from 'node:path';
import {isPlanned, pageIdOf, PLANNED_PAGE_IDS} from '../../../src/domain/content/addresses';
import {suggestion} from '../nearest';
import type {Problem} from '../problems';
import {pageExists} from '../read/files';
import {internalLinks} from '../read/internalLinks';
import type {InternalLink} from '../read/internalLinks';
import type {Site} from '../read/source';
import type {Check} from './check';

export const unknownLinks: Check = (site) => {
  const known = new Set([...PLANNED_PAGE_IDS, ...site.pages.map(({id}) => id)]);
  return internalLinks(site)
    .filter((link) => !leadsSomewhere(site, link.href))
    .map((link) => complaint(link, known));
};

function complaint({file, line, href}: InternalLink, known: Set<string>): Problem {
  const field = `link ${href}`;
  if (!href.startsWith('/')) {
    const todo = 'write the address from the root, /building-blocks/calibration/';
    return {file, line, field, found: 'the address is relative', todo};
  }
  const found = `no page stands there and none is planned${suggestion(pageIdOf(href), known)}`;
  const todo = 'mend the address, or plan the page in src/domain/content/addresses.ts';
  return {file, line, field, found, todo};
}

function leadsSomewhere(site: Site, href: string): boolean {
  if (href.startsWith('#')) return true;
  if (!href.startsWith('/')) return false;
  const id = pageIdOf(href);
  if (site.pages.some((page) => page.id === id) || pageExists(site.siteDir, id)) return true;
  if (id.startsWith('diagrams/')) return isDiagramPage(site, id);
  return isPlanned(href) || isStaticFile(site, id);
}

/** `/diagrams/<page>/<id>/` of a diagram that is there. */
function isDiagramPage({pages}: Site, id: string): boolean {
  return pages.some((page) =>
    page.diagrams.some((diagram) => id === `diagrams/${page.id}/${diagram.id}`),
  );
}

function isStaticFile({siteDir}: Site, id: string): boolean {
  return path.extname(id) !== '' && fs.existsSync(path.join(siteDir, 'static', id));
}
