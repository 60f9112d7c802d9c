/** Which pages matter most to a reader, and in which order to read those that fit. */
import type {Level} from '../content/vocabulary';
import type {PlanCatalogue, PlanPage, PlanSettings} from './types';

/** Cases to read and mocks to hold by level: a higher level is judged on more kinds of system. */
export const CASES_WANTED: Readonly<Record<Level, number>> = {mid: 2, senior: 3, staff: 4};
/** Blocks of the weak area that come before the second case. */
const WEAK_FIRST = 3;

/** The pages of a catalogue in the order in which they are wanted when time is short. */
export function wantedOrder({pages}: PlanCatalogue, settings: PlanSettings): PlanPage[] {
  const cases = casesFor(pages, settings.level);
  const blocks = blocksByUse(pages);
  const weak = blocks.filter(({area}) => area === settings.weakest);
  const wanted = CASES_WANTED[settings.level];
  return [
    ...pages.filter(({kind}) => kind === 'framework'),
    ...cases.slice(0, 1),
    ...weak.slice(0, WEAK_FIRST),
    ...cases.slice(1, 2),
    ...weak.slice(WEAK_FIRST),
    ...cases.slice(2, wanted),
    ...blocks.filter(({area}) => area !== settings.weakest),
    ...cases.slice(wanted),
  ];
}

/** The easiest case first; for the staff level the hardest. */
function casesFor(pages: readonly PlanPage[], level: Level): PlanPage[] {
  const cases = pages.filter(({kind}) => kind === 'case-study');
  const sign = level === 'staff' ? -1 : 1;
  return cases.sort((a, b) => sign * (a.difficulty - b.difficulty));
}

/** Building blocks, those that most cases draw on first. */
function blocksByUse(pages: readonly PlanPage[]): PlanPage[] {
  const blocks = pages.filter(({kind}) => kind === 'building-block');
  return blocks.sort((a, b) => b.usedBy - a.usedBy);
}

/**
 * The chosen pages in reading order: framework, weak area, then case by case with a fair share of the other
 * blocks before each; whatever a page needs stands before it.
 */
export function readingOrder(
  catalogue: PlanCatalogue,
  settings: PlanSettings,
  wantedPages: readonly PlanPage[],
  chosen: ReadonlySet<string>,
): PlanPage[] {
  const wanted = wantedPages.filter(({id}) => chosen.has(id));
  const of = (kind: PlanPage['kind']) => wanted.filter((page) => page.kind === kind);
  const weak = of('building-block').filter(({area}) => area === settings.weakest);
  const order = [...of('framework'), ...weak];
  const cases = of('case-study');
  cases.forEach((one, at) => {
    order.push(...shareBefore(one, of('building-block'), order, cases.length - at), one);
  });
  return withNeedsFirst(catalogue, [...order, ...wanted], chosen);
}

/** Of the blocks that are not in order yet and that a case draws on: its share, when `casesLeft` are to come. */
function shareBefore(
  one: PlanPage,
  blocks: readonly PlanPage[],
  order: readonly PlanPage[],
  casesLeft: number,
): PlanPage[] {
  const open = blocks.filter((block) => !order.includes(block));
  const share = Math.ceil(open.length / casesLeft);
  return open.filter(({id}) => one.draws.includes(id)).slice(0, share);
}

/** Each page once, after what it needs; only pages that are `chosen`. */
function withNeedsFirst(
  {pages}: PlanCatalogue,
  order: readonly PlanPage[],
  chosen: ReadonlySet<string>,
): PlanPage[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const placed = new Set<PlanPage>();
  const place = (page: PlanPage, above: readonly string[]): void => {
    if (placed.has(page) || above.includes(page.id)) return;
    for (const need of page.needs) {
      if (chosen.has(need)) place(byId.get(need)!, [...above, page.id]);
    }
    placed.add(page);
  };
  for (const page of order) place(page, []);
  return [...placed];
}

/** A page and everything that it needs, needs of needs too, without `except`. */
export function withNeeds(
  {pages}: PlanCatalogue,
  page: PlanPage,
  except: ReadonlySet<string>,
): Set<string> {
  const byId = new Map(pages.map((one) => [one.id, one]));
  const found = new Set<string>();
  const add = (id: string): void => {
    if (found.has(id) || except.has(id)) return;
    found.add(id);
    byId.get(id)?.needs.forEach(add);
  };
  add(page.id);
  return found;
}
