/** The catalogue that `/share` reads, out of the index. */
import type {
  Catalogue,
  CatalogueInput,
  CatalogueMock,
  CataloguePage,
} from '../../src/domain/content/catalogue';
import type {Interview} from '../../src/domain/content/interviewSchema';
import type {ContentIndex, Page} from '../../src/domain/content/types';
import {worksheetAnchor, worksheetWith} from '../../src/domain/estimate';

/** Pages that keep a reader's state in checklists or estimates; the others are named by their title alone. */
export function catalogueOf({pages}: Pick<ContentIndex, 'pages'>): Catalogue {
  return {pages: Object.fromEntries(pages.map((page) => [page.id, entryOf(page)]))};
}

function entryOf(page: Page): CataloguePage {
  const {title, path, checklists, frontMatter, interview} = page;
  const lists = checklists.map((list) => {
    const items = Object.fromEntries(list.items.map(({id, text}) => [id, text]));
    return [list.id, {title: list.title, items}] as const;
  });
  return {
    ...{title, path, checklists: Object.fromEntries(lists), inputs: inputsOf(page)},
    ...(frontMatter.kind === 'case-study' && interview ? {mock: mockOf(interview)} : {}),
  };
}

function inputsOf({estimate, widgets}: Page): Record<string, CatalogueInput> {
  const worksheets = widgets
    .filter(({name}) => name === 'Estimate')
    .map(({attributes}) => worksheetAnchor(attributes.group));
  const inputs = Object.entries(estimate?.inputs ?? {}).map(([name, input]) => {
    const {label, unit, default: value, min, max} = input;
    const worksheet = worksheetWith(estimate?.values[name]?.group ?? '', worksheets);
    const asked = {label, unit, default: value, min, max};
    return [name, {...asked, ...(worksheet !== undefined && {worksheet})}] as const;
  });
  return Object.fromEntries(inputs);
}

function mockOf({rubric, phases}: Interview): CatalogueMock {
  const criteria = rubric.map(
    ({id, criterion, weight}) => [id, {title: criterion, weight}] as const,
  );
  const timed = phases.map(({id, title, minutes}) => [id, {title, minutes}] as const);
  return {criteria: Object.fromEntries(criteria), phases: Object.fromEntries(timed)};
}
