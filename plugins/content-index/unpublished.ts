/** Ids that stand in the content and not yet in docs/ids.lock. */
import {lockLine} from '../../src/domain/content/lock';
import {publishedIds} from './read/publishedIds';
import type {Site} from './read/source';

type Read = Pick<Site, 'pages' | 'posts' | 'glossary' | 'numbers' | 'lock'>;

/** Lines to append, in the order of the content. */
export function unpublishedLines(site: Read): string[] {
  const known = new Set(site.lock.map(lockLine));
  return [...new Set(publishedIds(site).map(lockLine))].filter((line) => !known.has(line));
}
