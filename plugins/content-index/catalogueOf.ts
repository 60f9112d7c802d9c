/** The catalogue that `/share` reads, out of the index. */
import type {Catalogue, CatalogueMock, CataloguePage} from '../../src/domain/content/catalogue';
import type {Interview} from '../../src/domain/content/interviewSchema';
import type {ContentIndex, Page} from '../../src/domain/content/types';

/** Pages that keep a reader's state in checklists or estimates; the others are named by their title alone. */
export function catalogueOf({pages}: Pick<ContentIndex, 'pages'>): Catalogue {
  return {pages: Object.fromEntries(pages.map((page) => [page.id, entryOf(page)]))};
}

function entryOf({title, path, checklists, estimate, frontMatter, interview}: Page): CataloguePage {
  const lists = checklists.map((list) => {
    const items = Object.fromEntries(list.items.map(({id, text}) => [id, text]));
    return [list.id, {title: list.title, items}] as const;
  });
  const inputs = Object.entries(estimate?.inputs ?? {}).map(
    ([name, {label, unit, default: value}]) => [name, {label, unit, default: value}] as const,
  );
  return {
    ...{title, path, checklists: Object.fromEntries(lists), inputs: Object.fromEntries(inputs)},
    ...(frontMatter.kind === 'case-study' && interview ? {mock: mockOf(interview)} : {}),
  };
}

function mockOf({rubric, phases}: Interview): CatalogueMock {
  const criteria = rubric.map(
    ({id, criterion, weight}) => [id, {title: criterion, weight}] as const,
  );
  const timed = phases.map(({id, title, minutes}) => [id, {title, minutes}] as const);
  return {criteria: Object.fromEntries(criteria), phases: Object.fromEntries(timed)};
}
