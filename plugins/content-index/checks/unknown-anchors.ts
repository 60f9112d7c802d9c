/** A link to a section leads to a section that is there. */
import {pageIdOf} from '../../../src/domain/content/addresses';
import {suggestion} from '../nearest';
import {internalLinks} from '../read/internalLinks';
import type {SourcePage} from '../read/source';
import type {Check} from './check';

export const unknownAnchors: Check = (site) =>
  internalLinks(site).flatMap(({file, line, href, pageId}) => {
    const anchor = /#(.*)$/.exec(href)?.[1];
    const target = href.startsWith('#') ? pageId : pageIdOf(href);
    const page = site.pages.find(({id}) => id === target);
    if (!anchor || !page?.readable) return [];
    const known = anchorsOf(page, site.glossary?.value?.terms ?? []);
    if (known.includes(anchor)) return [];
    const found = `${page.file} has no id "${anchor}"${suggestion(anchor, known)}`;
    return [{file, line, field: `link ${href}`, found, todo: 'link to an id of that page'}];
  });

/** Ids that the page has in the browser: those that its author wrote and those that its widgets make. */
function anchorsOf(page: SourcePage, terms: readonly {id: string}[]): string[] {
  const {headings, diagrams, checklists, widgets, citations} = page;
  const items = checklists.flatMap((list) => list.items.map(({id}) => `${list.id}--${id}`));
  const references = citations.map(({name}) => `ref-${name}`);
  const written = widgets.flatMap(({attributes}) => attributes.id ?? []);
  const glossary = widgets.some(({name}) => name === 'Glossary') ? terms : [];
  const things = [...headings, ...diagrams, ...glossary].map(({id}) => id);
  return [...things, ...written, ...items, ...references];
}
