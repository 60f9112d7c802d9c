/** A published id lies in readers' records and links: it never vanishes without a word. */
import type {LockEntry, PublishedId} from '../../../src/domain/content/lock';
import {lockLine} from '../../../src/domain/content/lock';
import {suggestion} from '../nearest';
import type {Problem} from '../problems';
import {publishedIds} from '../read/publishedIds';
import {LOCK_FILE} from '../read/site';
import type {Site} from '../read/source';
import type {Check} from './check';

export const vanishedIds: Check = (site) => {
  const present = new Set(publishedIds(site).map(lockLine));
  return site.lock
    .filter((entry) => !isUnread(site, entry))
    .flatMap((entry) => complaint(entry, present, site.lock))
    .map((complaint) => ({file: LOCK_FILE, ...complaint}));
};

type Complaint = Omit<Problem, 'file'>;

function complaint(entry: LockEntry, present: Set<string>, lock: LockEntry[]): Complaint[] {
  const {line, movedTo, retired, kind, pageId} = entry;
  const is = present.has(lockLine(entry));
  const marked = movedTo !== undefined || retired !== undefined;
  const told = {line, field: lockLine(entry)};
  if (is && marked) {
    const todo = 'remove the mark, or give the new thing another id';
    return [{...told, found: `marked ${movedTo ? 'moved-to' : 'retired'} and in use again`, todo}];
  }
  if (!is && !marked) {
    const near = suggestion(entry.id, namesOn(present, kind, pageId));
    const found = `the id was published and is gone${near}`;
    const todo = 'bring it back, or add "moved-to: page-id id" or "retired: reason" to its line';
    return [{...told, found, todo}];
  }
  if (movedTo === undefined || leadsSomewhere(kind, movedTo, present, lock)) return [];
  const todo = `name a ${kind} that exists, as "page-id id"`;
  return [{...told, found: `moved to "${movedTo}", which does not exist`, todo}];
}

function leadsSomewhere(
  kind: LockEntry['kind'],
  movedTo: string,
  present: Set<string>,
  lock: LockEntry[],
): boolean {
  const target = `${kind} ${movedTo}`;
  return present.has(target) || lock.some((entry) => lockLine(entry) === target);
}

function namesOn(present: Set<string>, kind: string, pageId: string): string[] {
  const start = `${kind} ${pageId} `;
  return [...present]
    .filter((line) => line.startsWith(start))
    .map((line) => line.slice(start.length));
}

/** Whether the file that should hold the id could not be read: its own problems are told already. */
function isUnread({pages, glossary}: Site, {kind, pageId}: PublishedId): boolean {
  const page = pages.find(({id}) => id === pageId);
  if (kind === 'term') return glossary !== undefined && !glossary.value;
  if (!page) return false;
  if (kind === 'quiz') return page.quiz !== undefined && !page.quiz.value;
  if (kind === 'card') return page.cards !== undefined && !page.cards.value;
  if (kind === 'interview') return page.interview !== undefined && !page.interview.value;
  return !page.readable;
}
