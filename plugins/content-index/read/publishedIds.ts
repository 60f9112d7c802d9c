/** Every id that readers' records and links may hold, as it stands in the site now. */
import type {LockKind, PublishedId} from '../../../src/domain/content/lock';
import {isFigure} from './figures';
import type {Site, SourcePage} from './source';

const GLOSSARY_PAGE = 'reference/glossary';
const NUMBERS_PAGE = 'reference/numbers-to-know';

/** In the order of pages and of the text; ids that an author left out are passed over. */
export function publishedIds(
  site: Pick<Site, 'pages' | 'posts' | 'glossary' | 'numbers'>,
): PublishedId[] {
  const ids = [
    ...site.pages.flatMap(idsOfPage),
    ...site.posts.flatMap(({id, diagrams}) => named('diagram', id, diagrams)),
    ...named('term', GLOSSARY_PAGE, site.glossary?.value?.terms ?? []),
    ...named('number', NUMBERS_PAGE, site.numbers?.value?.numbers ?? []),
  ];
  return ids.filter(({id}) => id !== '' && !id.startsWith('/') && !id.endsWith('/'));
}

function idsOfPage(page: SourcePage): PublishedId[] {
  const {interview} = page;
  const {clarifications = [], phases = [], probes = [], rubric = []} = interview?.value ?? {};
  const items = page.checklists.flatMap((list) =>
    list.items.map((item) => ({id: item.id && `${list.id}/${item.id}`})),
  );
  const figures = page.widgets.filter(isFigure).map(({name}) => ({id: kebab(name)}));
  return [
    ...named('section', page.id, page.headings),
    ...named('diagram', page.id, page.diagrams),
    ...named('checklist', page.id, page.checklists),
    ...named('item', page.id, items),
    ...named('figure', page.id, figures),
    ...named('interview', page.id, [...clarifications, ...phases, ...probes, ...rubric]),
    ...named('quiz', page.id, page.quiz?.value?.questions ?? []),
    ...named('card', page.id, page.cards?.value?.cards ?? []),
  ];
}

function named(kind: LockKind, pageId: string, items: readonly {id: string}[]): PublishedId[] {
  return items.map(({id}) => ({kind, pageId, id}));
}

/** `CalibrationCost` to `calibration-cost`. */
function kebab(name: string): string {
  return name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase();
}
