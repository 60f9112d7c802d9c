/** Writes cards into an empty database, as `collection.anki2` of an Anki package. */
import {collectionRow, MODEL_ID, TABLES} from './collection';
import {escapeHtml, inlineHtml} from './html';
import {sha1Start} from './sha1';
import type {CardState} from '../review/types';
import type {ExportedCard, SqlDatabase} from './types';
import {plainText} from '../text/inline';

const DAY_MS = 24 * 60 * 60 * 1000;
const EASE = 2500;
/** Ids of notes and cards are times in Anki; ours lie in a range of their own. */
const FIRST_ID = 1_000_000_000_000;
const ID_RANGE = 2 ** 38;

/** @param nowMs since the epoch; due days are counted from the day before */
export function fillCollection(
  database: SqlDatabase,
  cards: readonly ExportedCard[],
  nowMs: number,
): void {
  const idOf = stableIds();
  const startMs = nowMs - (nowMs % DAY_MS) - DAY_MS;
  const decks = new Map(cards.map(({page, deck}) => [idOf(`deck ${page}`), deck]));
  TABLES.forEach((sql) => database.run(sql));
  insert(database, 'col', collectionRow(decks, startMs / 1000, nowMs));
  cards.forEach((card, at) => {
    const ids = {note: idOf(`note ${card.id}`), deck: idOf(`deck ${card.page}`)};
    insert(database, 'notes', noteRow(card, ids.note, nowMs));
    insert(database, 'cards', cardRow(card, ids, at + 1, startMs, nowMs));
  });
  insertReviews(database, cards, (card) => idOf(`note ${card.id}`));
}

function insert(database: SqlDatabase, table: string, row: (string | number)[]): void {
  database.run(`insert into ${table} values (${row.map(() => '?').join(', ')})`, row);
}

function noteRow(card: ExportedCard, id: number, nowMs: number): (string | number)[] {
  const link = `<a href="${escapeHtml(card.source)}">${escapeHtml(card.deck)}</a>`;
  const fields = [inlineHtml(card.front), inlineHtml(card.back), link].join('\u001f');
  const front = plainText(card.front);
  const seconds = Math.floor(nowMs / 1000);
  return [
    ...[id, `ml-system-design-handbook:${card.id}`, MODEL_ID, seconds, -1, ` ${card.step} `],
    ...[fields, front, sha1Start(front), 0, ''],
  ];
}

/** The card has the number of its note: every note has one card. */
function cardRow(
  {body}: ExportedCard,
  ids: {note: number; deck: number},
  place: number,
  startMs: number,
  nowMs: number,
): (string | number)[] {
  const state = body?.state.phase === 'review' ? body.state : undefined;
  const dueDay = state && Math.max(0, Math.floor((state.dueAtMs - startMs) / DAY_MS));
  const scheduled = state
    ? [2, 2, dueDay ?? 0, Math.max(1, state.intervalDays), EASE, state.reps, state.lapses]
    : [0, 0, place, 0, 0, 0, 0];
  const head = [ids.note, ids.note, ids.deck, 0, Math.floor(nowMs / 1000), -1];
  return [...head, ...scheduled, 0, 0, 0, 0, state ? memoryOf(state) : ''];
}

/** Stability and difficulty, rounded as Anki rounds them: its scheduler is the same. */
function memoryOf({stability, difficulty}: CardState): string {
  return JSON.stringify({s: Number(stability.toFixed(4)), d: Number(difficulty.toFixed(3))});
}

/** The number of a review is its time; two in one millisecond are moved apart. */
function insertReviews(
  database: SqlDatabase,
  cards: readonly ExportedCard[],
  idOf: (card: ExportedCard) => number,
): void {
  const used = new Set<number>();
  for (const card of cards) {
    let lastDays = 0;
    for (const {atMs, rating, intervalDays} of card.body?.log ?? []) {
      let id = Math.floor(atMs);
      while (used.has(id)) id += 1;
      used.add(id);
      const kind = lastDays > 0 ? 1 : 0;
      const factor = kind === 1 ? EASE : 0;
      insert(database, 'revlog', [
        ...[id, idOf(card), -1, rating, intervalDays || -600, lastDays || -600, factor, 0, kind],
      ]);
      lastDays = intervalDays;
    }
  }
}

/** The same number for the same name in every export, and two names never share one. */
function stableIds(): (name: string) => number {
  const byName = new Map<string, number>();
  const used = new Set<number>();
  return (name) => {
    const known = byName.get(name);
    if (known !== undefined) return known;
    let id = FIRST_ID + ((sha1Start(name) * 64 + (sha1Start(`${name}!`) % 64)) % ID_RANGE);
    while (used.has(id)) id += 1;
    used.add(id);
    byName.set(name, id);
    return id;
  };
}
