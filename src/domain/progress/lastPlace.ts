/** Where the reader left off reading. */
import {isReading} from '../reading';
import type {LearnerRecord} from '../record';
import type {ProgressCatalogue, ProgressPage} from './types';

export interface Place {
  readonly page: ProgressPage;
  /** Absent at the beginning of a page, and in a section that is gone. */
  readonly section?: {readonly id: string; readonly title: string};
  readonly atMs: number;
}

/**
 * The newest stay on a page that the handbook has; undefined when there is none. A time that lies ahead of
 * `nowMs` (the clock was wrong then) is older than all others.
 */
export function lastPlace(
  {pages}: ProgressCatalogue,
  records: readonly LearnerRecord[],
  nowMs: number,
): Place | undefined {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const places = records.filter(isReading).flatMap(({id, body}) => {
    const page = byId.get(id);
    return page ? Object.entries(body.stays).map((stay) => placeAt(page, ...stay)) : [];
  });
  const age = ({atMs}: Place) => (atMs > nowMs ? Infinity : nowMs - atMs);
  return places.sort((a, b) => (age(a) < age(b) ? -1 : 1))[0];
}

function placeAt(page: ProgressPage, id: string, atMs: number): Place {
  const title = Object.hasOwn(page.sections, id) ? page.sections[id] : undefined;
  return title === undefined ? {page, atMs} : {page, atMs, section: {id, title}};
}

/** Its address without the site's base path. */
export function addressOfPlace({page, section}: Place): string {
  return section ? `${page.path}#${section.id}` : page.path;
}
