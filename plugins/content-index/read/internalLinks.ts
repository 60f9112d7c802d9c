/** Links that stay within the site: of pages and of the glossary. */
import type {Site} from './source';

export interface InternalLink {
  /** File that holds the link, from the root of the site. */
  file: string;
  line: number;
  href: string;
  /** Page that holds it, if a page does. */
  pageId?: string;
}

export function internalLinks({pages, glossary}: Pick<Site, 'pages' | 'glossary'>): InternalLink[] {
  const inPages = pages.flatMap(({file, id, links}) =>
    links.map(({href, line}) => ({file, line, href, pageId: id})),
  );
  const terms = glossary?.value?.terms ?? [];
  const inGlossary = terms.flatMap(({treatedIn}, index) => {
    if (!glossary || treatedIn === undefined) return [];
    const line = glossary.lineOf(['terms', index, 'treatedIn']);
    return [{file: glossary.file, line, href: treatedIn}];
  });
  return [...inPages, ...inGlossary].filter(({href}) => !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href));
}
