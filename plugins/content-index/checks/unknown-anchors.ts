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

function anchorsOf(page: SourcePage, terms: readonly {id: string}[]): string[] {
  const written = page.widgets.flatMap(({attributes}) => attributes.id ?? []);
  const things = [
    ...page.headings,
    ...page.diagrams,
    ...page.checklists.flatMap(({items}) => items),
  ];
  const inQuiz = page.quiz?.value?.questions ?? [];
  const glossary = page.id === 'reference/glossary' ? terms : [];
  return [...things, ...inQuiz, ...glossary].map(({id}) => id).concat(written);
}
