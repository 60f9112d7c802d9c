/**
 * docs/ids.lock: every id that was ever published, one a line, append-only.
 *
 *     section case-studies/ad-click-prediction data
 *     quiz case-studies/ad-click-prediction why-log-loss  moved-to: building-blocks/loss-functions why-log-loss
 *     card case-studies/ad-click-prediction hashing  retired: told twice
 *
 * The id of a checklist's item is '<checklist id>/<item id>'.
 */

export const LOCK_KINDS = [
  'section',
  'diagram',
  'checklist',
  'item',
  'quiz',
  'card',
  'interview',
  'figure',
  'term',
  'number',
] as const;

export type LockKind = (typeof LOCK_KINDS)[number];

export interface PublishedId {
  kind: LockKind;
  /** Id of the page that the id belongs to. */
  pageId: string;
  id: string;
}

export interface LockEntry extends PublishedId {
  /** In docs/ids.lock, from 1. */
  line: number;
  /** Where it went: '<page id> <id>', of the same kind. */
  movedTo?: string;
  /** Why it is gone. */
  retired?: string;
}

export interface LockProblem {
  /** From 1. */
  line: number;
  found: string;
}

const LINE = /^(\S+) (\S+) (\S+)(?:\s+(moved-to|retired):\s*(\S.*))?$/;

/** The three words that name an id, as they begin its line. */
export function lockLine({kind, pageId, id}: PublishedId): string {
  return `${kind} ${pageId} ${id}`;
}

/** Reads the file's text; blank lines and lines that begin with `#` are passed over. */
export function parseLock(source: string): {entries: LockEntry[]; problems: LockProblem[]} {
  const entries: LockEntry[] = [];
  const problems: LockProblem[] = [];
  source.split('\n').forEach((raw, index) => {
    const found = raw.trim();
    if (found === '' || found.startsWith('#')) return;
    const entry = parseLine(found);
    if (entry) entries.push({...entry, line: index + 1});
    else problems.push({line: index + 1, found});
  });
  return {entries, problems};
}

function parseLine(line: string): Omit<LockEntry, 'line'> | undefined {
  const [, kind, pageId, id, fate, detail] = LINE.exec(line) ?? [];
  if (!pageId || !id || !isLockKind(kind)) return undefined;
  if (fate === 'moved-to') return {kind, pageId, id, movedTo: detail};
  if (fate === 'retired') return {kind, pageId, id, retired: detail};
  return {kind, pageId, id};
}

function isLockKind(word: string | undefined): word is LockKind {
  return LOCK_KINDS.some((kind) => kind === word);
}
