/** A reader who has done much: made of ids that were published, and brought in as a file, as a reader would. */
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {parseLock, type LockKind} from '../../src/domain/content/lock';
import {address, hydrated} from './browser';

const DAY_MS = 86_400_000;
const {entries} = parseLock(readFileSync('docs/ids.lock', 'utf8'));
const TAUGHT = /^(framework|building-blocks\/|case-studies\/)/;
const ofKind = (kind: LockKind, every: number) =>
  entries
    .filter((entry) => entry.kind === kind && TAUGHT.test(entry.pageId))
    .filter((_entry, at) => at % every === 0);

interface Plain {
  readonly kind: string;
  readonly id: string;
  readonly body: unknown;
}

/** Every page was opened, half of them read, and some of everything was done; what was seen is partly due. */
function records(nowMs: number): Plain[] {
  const at = (days: number) => nowMs - days * DAY_MS;
  return [
    ...readings(at),
    ...ofKind('quiz', 6).map(({pageId, id}, n) => {
      const body = {answer: 1, atMs: at(3), correct: n % 3 > 0};
      return {kind: 'quiz', id: `${pageId}#${id}`, body};
    }),
    ...ofKind('card', 12).map(({pageId, id}, n) => {
      return {kind: 'card', id: `${pageId}#${id}`, body: card(at(4), at((n % 3) - 1))};
    }),
    ...ofKind('diagram', 12).map(({pageId, id}, n) => {
      const body = {atMs: at(n % 5), asked: 5, named: 4, missed: ['A'], streak: 1};
      return {kind: 'recall', id: `${pageId}#${id}`, body};
    }),
    ...ofKind('section', 3)
      .filter(({pageId}) => pageId.startsWith('case-studies/'))
      .map(({pageId, id}) => {
        return {kind: 'attempt', id: `${pageId}#${id}`, body: {text: 'Two numbers.', atMs: at(5)}};
      }),
  ];
}

function readings(at: (days: number) => number): Plain[] {
  const pages = [...new Set(ofKind('section', 1).map(({pageId}) => pageId))];
  return pages.map((page, n) => {
    const sections = ofKind('section', 1).filter(({pageId}) => pageId === page);
    const seen = sections.slice(0, 1 + (n % sections.length));
    const stays = Object.fromEntries(seen.map(({id}) => [id, at(100 - n)]));
    const mark = {isRead: true, atMs: at(100 - n)};
    return {kind: 'reading', id: page, body: n % 2 === 0 ? {stays, mark} : {stays}};
  });
}

function card(lastAtMs: number, dueAtMs: number) {
  const state = {dueAtMs, lastAtMs, stability: 3, difficulty: 4, phase: 'review'};
  return {state: {...state, step: 0, intervalDays: 3, reps: 2, lapses: 0}, log: []};
}

/** Brings the record into the browser of `page`, beside what is there. */
export async function fillRecord(page: Page): Promise<void> {
  const nowMs = Date.now();
  const all = records(nowMs).map((one) => ({...one, version: 1, updatedAtMs: nowMs - DAY_MS}));
  const file = {format: 'ml-system-design-handbook', version: 1, exportedAtMs: nowMs, records: all};
  await page.goto(address('practice/your-record/'));
  await hydrated(page);
  const buffer = Buffer.from(JSON.stringify(file));
  const chosen = {name: 'record.json', mimeType: 'application/json', buffer};
  await page.locator('input[type=file]').setInputFiles(chosen);
  await page.getByRole('button', {name: 'Import', exact: true}).click();
  await page.getByText(/imported\.$/).waitFor();
}
