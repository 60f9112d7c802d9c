/** The one thing to do next. */
import type {PlanItem} from '../plan/types';
import {recallAddress, type DueDiagram} from '../recall';
import {pagesRead} from '../reading';
import type {LearnerRecord} from '../record';
import type {DueToday} from './due';
import {addressOfPlace, lastPlace, type Place} from './lastPlace';
import type {ProgressCatalogue, ProgressPage} from './types';

/**
 * `begin` nothing was done yet · `plan` an item of today · `cards`, `diagram` what is due · `go-on` a page that was
 * begun · `read` the next page, and the one that makes ready for it · `mock` everything is read.
 */
export type Next =
  | {readonly to: 'begin'}
  | {readonly to: 'plan'; readonly item: PlanItem; readonly page?: ProgressPage}
  | {readonly to: 'cards'; readonly count: number}
  | {readonly to: 'diagram'; readonly diagram: DueDiagram; readonly page?: ProgressPage}
  | {readonly to: 'go-on'; readonly place: Place}
  | {readonly to: 'read'; readonly page: ProgressPage; readonly after?: ProgressPage}
  | {readonly to: 'mock'};

/** What the plan says for today, then what is due, then what was begun, then what comes after it. */
export function nextOf(
  catalogue: ProgressCatalogue,
  records: readonly LearnerRecord[],
  due: DueToday,
  nowMs: number,
): Next {
  const pageOf = (id: string) => catalogue.pages.find((page) => page.id === id);
  const [item] = due.items;
  const [diagram] = due.diagrams;
  if (item) return {to: 'plan', item, page: pageOf(item.page)};
  if (due.cards > 0) return {to: 'cards', count: due.cards};
  if (diagram) return {to: 'diagram', diagram, page: pageOf(diagram.page)};
  if (!records.some(({kind}) => kind !== 'meta')) return {to: 'begin'};
  return nextToRead(catalogue, records, nowMs);
}

function nextToRead(
  catalogue: ProgressCatalogue,
  records: readonly LearnerRecord[],
  nowMs: number,
): Next {
  const read = new Set(pagesRead(records));
  const place = lastPlace(catalogue, records, nowMs);
  if (place && !read.has(place.page.id)) return {to: 'go-on', place};
  const unread = catalogue.pages.filter(({id}) => !read.has(id));
  const opened = unread.find(({id}) => place?.page.unlocks.includes(id));
  if (opened) return {to: 'read', page: opened, after: place!.page};
  return unread[0] ? {to: 'read', page: unread[0]} : {to: 'mock'};
}

/** Its address without the site's base path. */
export function addressOfNext(next: Next): string {
  if (next.to === 'begin') return '/framework/';
  if (next.to === 'plan') return addressOfItem(next.item, next.page);
  if (next.to === 'cards') return '/practice/cards/';
  if (next.to === 'diagram') return recallAddress(next.diagram);
  if (next.to === 'go-on') return addressOfPlace(next.place);
  return next.to === 'read' ? next.page.path : '/practice/mock/';
}

/** A quiz stands in its page's section for practice; cards, drills and mock interviews have pages of their own. */
function addressOfItem({kind, page: id}: PlanItem, page: ProgressPage | undefined): string {
  if (kind === 'drill') return '/practice/drills/';
  if (kind === 'cards') return `/practice/cards/?deck=page:${id}`;
  if (kind === 'mock') return `/practice/mock/?case=${id.split('/').at(-1)}`;
  if (!page) return '/practice/plan/';
  const isAsked = kind === 'quiz' && Object.hasOwn(page.sections, 'practice');
  return isAsked ? `${page.path}#practice` : page.path;
}
