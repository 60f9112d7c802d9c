import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import initSqlJs, {type Database} from 'sql.js';
import {beforeAll, describe, expect, it} from 'vitest';

import {rated} from '../review/schedule';
import {fillCollection, textFile, type ExportedCard} from '.';
import {sha1Start} from './sha1';

const NOW = 1_767_225_600_000;
const known = rated(rated(undefined, 3, NOW - 700_000), 3, NOW);
const cards: ExportedCard[] = [
  ['case-studies/x#a', 'Why *A* & `b<c>`?', 'Because "so".'],
  ['case-studies/x#b', 'B?', 'B.\tTab'],
  ['building-blocks/y#a', 'A?', 'A.'],
].map(([id = '', front = '', back = ''], at) => ({
  ...{id, front, back, page: id.split('#')[0]!, deck: at < 2 ? 'Case X' : 'Block Y'},
  ...{step: 'evaluate', source: `https://example.org/${id}`},
  ...(at === 0 ? {body: known} : {}),
}));

let written: Uint8Array;
let read: Database;

const rows = (sql: string) => read.exec(sql)[0]?.values ?? [];

beforeAll(async () => {
  const {Database} = await initSqlJs();
  const database = new Database();
  fillCollection(database, cards, NOW);
  const zipped = zipSync({'collection.anki2': database.export(), media: strToU8('{}')});
  const files = unzipSync(zipped);
  expect(Object.keys(files)).toEqual(['collection.anki2', 'media']);
  expect(strFromU8(files.media!)).toBe('{}');
  written = files['collection.anki2']!;
  read = new Database(written);
});

describe('an Anki package, read back', () => {
  it('is a sound database with the tables that Anki imports', () => {
    expect(rows('pragma integrity_check')).toEqual([['ok']]);
    const names = rows("select name from sqlite_master where type = 'table' order by name");
    expect(names.flat()).toEqual(['cards', 'col', 'graves', 'notes', 'revlog']);
    expect(rows('select count(*), ver from col')).toEqual([[1, 11]]);
  });

  it('has notes with three fields, stable guids, and a checksum of the first', () => {
    const notes = rows('select guid, flds, sfld, csum, tags from notes order by guid desc');
    expect(notes.map(([guid]) => guid)).toEqual([
      'ml-system-design-handbook:case-studies/x#b',
      'ml-system-design-handbook:case-studies/x#a',
      'ml-system-design-handbook:building-blocks/y#a',
    ]);
    const [, fields, sorted, sum, tags] = notes[1]!;
    expect(String(fields).split('\u001f')).toEqual([
      'Why <em>A</em> &amp; <code>b&lt;c&gt;</code>?',
      'Because &quot;so&quot;.',
      '<a href="https://example.org/case-studies/x#a">Case X</a>',
    ]);
    expect([sorted, tags]).toEqual(['Why A & b<c>?', ' evaluate ']);
    const digest = createHash('sha1').update('Why A & b<c>?').digest();
    expect(sum).toBe(digest.readUInt32BE(0));
  });

  it('has one card for each note, in a deck for each page, of a note type that is there', () => {
    const joined = rows(
      'select count(*) from cards join notes on cards.nid = notes.id and cards.ord = 0',
    );
    expect(joined).toEqual([[3]]);
    const [[decks, models]] = rows('select decks, models from col') as [[string, string]];
    const deckNames = JSON.parse(decks) as Record<string, {name: string; id: number}>;
    const used = rows('select distinct did from cards').flat();
    expect(used.map((id) => deckNames[String(id)]?.name).sort()).toEqual([
      'ML System Design Handbook::Block Y',
      'ML System Design Handbook::Case X',
    ]);
    expect(Object.keys(JSON.parse(models) as object)).toEqual(
      rows('select distinct mid from notes').flat().map(String),
    );
  });

  it('carries what was learned: the due day, the interval, and every review', () => {
    const [[queue, due, days, reps]] = rows(
      'select queue, due, ivl, reps from cards where type = 2',
    ) as [[number, number, number, number]];
    const [[start]] = rows('select crt from col') as [[number]];
    const dueMs = start * 1000 + due * 86_400_000;
    expect([queue, days, reps]).toEqual([2, known.state.intervalDays, 2]);
    expect(Math.abs(dueMs - known.state.dueAtMs)).toBeLessThan(86_400_000);
    expect(rows('select ease, type from revlog order by id')).toEqual([
      [3, 0],
      [3, 0],
    ]);
    expect(rows('select count(*) from cards where type = 0 and queue = 0')).toEqual([[2]]);
  });

  it('has the same numbers in every export', async () => {
    const {Database} = await initSqlJs();
    const again = new Database();
    fillCollection(again, [...cards].reverse(), NOW + 5);
    const ids = (of: Database) => of.exec('select guid, id from notes order by guid')[0]!.values;
    expect(ids(again)).toEqual(ids(read));
  });

  it('is read by another SQLite', (context) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'anki-')), 'collection.anki2');
    writeFileSync(file, written);
    const script =
      'import sqlite3,sys; d=sqlite3.connect(sys.argv[1]); print([d.execute("select count(*) from "+t).fetchone()[0] for t in ("col","notes","cards","revlog","graves")], d.execute("pragma integrity_check").fetchone()[0])';
    let said: string;
    try {
      said = execFileSync('python3', ['-c', script, file], {encoding: 'utf8', stdio: 'pipe'});
    } catch (error) {
      const isMissing = (error as {code?: string}).code === 'ENOENT';
      if (!isMissing) throw error;
      return context.skip('no python3 on this machine');
    }
    expect(said.trim()).toBe('[1, 3, 3, 2, 0] ok');
  });
});

it('writes text that one line a card holds', () => {
  const lines = textFile(cards).trimEnd().split('\n');
  expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(5);
  expect(lines[5]).toBe(
    'Why <em>A</em> &amp; <code>b&lt;c&gt;</code>?\tBecause &quot;so&quot;.\tML System Design Handbook::Case X\tevaluate',
  );
  expect(lines.slice(5).every((line) => line.split('\t').length === 4)).toBe(true);
});

it('digests as SHA-1 does', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 200}), (text) => {
      const bytes = createHash('sha1').update(text).digest();
      expect(sha1Start(text)).toBe(bytes.readUInt32BE(0));
    }),
  );
});
