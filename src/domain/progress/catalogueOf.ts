/** What there is to read and to practise, out of the content index. */
import {BLOCK_GROUPS} from '../content/addresses';
import type {ContentIndex, Page} from '../content/types';
import {planCatalogueOf} from '../plan/catalogueOf';
import type {ProgressCatalogue, ProgressPage} from './types';

/** Sections that nobody reads from end to end. */
const NOT_READ: readonly string[] = ['references'];

/** The pages that teach, in the order in which a plan takes them. */
export function progressCatalogueOf(index: Pick<ContentIndex, 'pages'>): ProgressCatalogue {
  const byId = new Map(index.pages.map((page) => [page.id, page]));
  const ordered = planCatalogueOf(index).pages;
  const ids = new Set(ordered.map(({id}) => id));
  return {pages: ordered.map(({id, kind}) => progressPage(byId.get(id)!, kind, ids))};
}

function progressPage(
  {id, title, path, frontMatter, sections, quiz, cards, checklists, diagrams}: Page,
  kind: ProgressPage['kind'],
  ids: ReadonlySet<string>,
): ProgressPage {
  const read = sections.filter((section) => section.depth === 2 && !NOT_READ.includes(section.id));
  const byStep = (list: readonly {id: string; step: ProgressPage['cards'][string]}[] = []) =>
    Object.fromEntries(list.map((one) => [one.id, one.step]));
  return {
    ...{id, title, path, kind, group: groupOf(id)},
    unlocks: frontMatter.unlocks.filter((one) => ids.has(one)),
    sections: Object.fromEntries(read.map((section) => [section.id, section.title])),
    questions: byStep(quiz?.questions),
    cards: byStep(cards?.cards),
    checklists: Object.fromEntries(
      checklists.map((list) => [list.id, list.items.map((item) => item.id)]),
    ),
    diagrams: diagrams.map((diagram) => diagram.id),
  };
}

function groupOf(id: string): string {
  const slug = id.replace('building-blocks/', '');
  return Object.keys(BLOCK_GROUPS).find((group) => BLOCK_GROUPS[group]!.includes(slug)) ?? '';
}
