/** A site as it was read, made into the index that others consume: positions of YAML and problems left behind. */
import {isPlanned, pageIdOf, pathOf} from '../../src/domain/content/addresses';
import type {
  ContentIndex,
  IndexedReference,
  Page,
  PlannedPage,
} from '../../src/domain/content/types';
import {citationsOf} from './read/citationsOf';
import {pageExists} from './read/files';
import {internalLinks} from './read/internalLinks';
import type {Site, SourcePage} from './read/source';

export function indexOf(site: Site): ContentIndex {
  const pages = site.pages.flatMap(finish);
  return {
    pages,
    posts: site.posts,
    sections: pages.flatMap(({sections}) => sections),
    diagrams: pages.flatMap(({diagrams}) => diagrams),
    references: referencesOf(site),
    glossary: site.glossary?.value?.terms ?? [],
    numbers: site.numbers?.value?.numbers ?? [],
    planned: plannedPages(site),
    lock: site.lock,
  };
}

function finish(page: SourcePage): Page[] {
  const {frontMatter, readable, interview, quiz, cards, estimate, ...rest} = page;
  if (!frontMatter.value || !readable) return [];
  const {title, description} = frontMatter.value;
  return [
    {
      ...rest,
      ...{title, description, frontMatter: frontMatter.value},
      citations: unique(page.citations.map(({name}) => name)),
      terms: unique(page.terms.map(({name}) => name)),
      ...{interview: interview?.value, quiz: quiz?.value, cards: cards?.value},
      estimate: estimate?.summary,
    },
  ];
}

function referencesOf(site: Site): IndexedReference[] {
  const cites = site.pages.map((page) => ({
    id: page.id,
    keys: citationsOf(page, site).map(({name}) => name),
  }));
  return (site.references?.value?.references ?? []).map((reference) => ({
    ...reference,
    citedBy: cites.filter(({keys}) => keys.includes(reference.id)).map(({id}) => id),
  }));
}

function plannedPages(site: Site): PlannedPage[] {
  const from = new Map<string, string[]>();
  for (const {href, pageId} of internalLinks(site)) {
    const id = pageIdOf(href);
    if (href.startsWith('#') || !isPlanned(href) || pageExists(site.siteDir, id)) continue;
    from.set(id, [...(from.get(id) ?? []), ...(pageId === undefined ? [] : [pageId])]);
  }
  return [...from]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, pageIds]) => ({path: pathOf(id), linkedFrom: unique(pageIds).sort()}));
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
