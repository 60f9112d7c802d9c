import type {LockEntry} from '../content/lock';
import type {ContentIndex} from '../content/types';
import {addressOf} from './library';
import type {LibraryDiagram, LibraryPage} from './types';

/** A published diagram that is no longer where it was, and what its old address says. */
export interface GoneDiagram {
  /** The old address, without the site's base path. */
  path: string;
  /** Where it stands now. */
  movedTo?: {caption: string; path: string};
  /** Why it is gone. */
  reason?: string;
  /** The page that it stood in, if that is still there. */
  page?: Pick<LibraryPage, 'title' | 'path'>;
}

/** From docs/ids.lock: ids marked `moved-to` or `retired`. */
export function goneDiagrams(
  {lock, pages}: Pick<ContentIndex, 'lock' | 'pages'>,
  library: readonly LibraryDiagram[],
): GoneDiagram[] {
  return lock
    .filter((entry) => entry.kind === 'diagram' && (entry.movedTo ?? entry.retired) !== undefined)
    .map((entry) => {
      const end = lastStop(entry, lock);
      const now = library.find(({page, id}) => `${page.id} ${id}` === end.name);
      const page = pages.find(({id}) => id === entry.pageId);
      return {
        path: addressOf(entry.pageId, entry.id),
        movedTo: now && {caption: now.caption, path: addressOf(now.page.id, now.id)},
        reason: end.retired,
        page: page && {title: page.title, path: page.path},
      };
    });
}

/** Follows moves to their end; a circle ends where it closes. */
function lastStop(entry: LockEntry, lock: readonly LockEntry[]): {name: string; retired?: string} {
  const seen = new Set<LockEntry>();
  let at: LockEntry | undefined = entry;
  let name = `${entry.pageId} ${entry.id}`;
  while (at?.movedTo !== undefined && !seen.has(at)) {
    seen.add(at);
    name = at.movedTo;
    at = lock.find(({kind, pageId, id}) => kind === 'diagram' && `${pageId} ${id}` === name);
  }
  return {name, retired: at?.retired};
}
