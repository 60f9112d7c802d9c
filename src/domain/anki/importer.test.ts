/**
 * What Anki's importer (ankitects/anki, rslib, commit c32cb291 of 2026-08-22) demands of a package, checked on what we write:
 * `import_export/package/{meta,media}.rs` and `apkg/import`, `import_export/gather.rs`, `storage/schema11.sql`, and the
 * structures that its JSON is read into, `notetype/schema11.rs`, `decks/schema11.rs` and `deckconfig/schema11.rs`. There a
 * field without a default that is missing, of another type or out of its range makes the whole import fail.
 */
import {createHash} from 'node:crypto';
import {strToU8, unzipSync, zipSync} from 'fflate';
import initSqlJs, {type Database} from 'sql.js';
import * as v from 'valibot';
import {beforeAll, describe, expect, it} from 'vitest';

import {fillCollection} from '.';
import {
  cardRow,
  cards,
  DAY_MS,
  deck,
  noteType,
  NOW,
  options,
  reviewed,
  reviewRow,
} from './importer.fixture';

let read: Database;
const rows = (sql: string) => (read.exec(sql)[0]?.values ?? []) as (string | number)[][];
const json = (column: string): unknown =>
  JSON.parse(String(rows(`select ${column} from col`)[0]![0]));

beforeAll(async () => {
  const {Database} = await initSqlJs();
  const database = new Database();
  fillCollection(database, cards, NOW);
  const zip = zipSync({'collection.anki2': database.export(), media: strToU8('{}')});
  const files = unzipSync(zip);
  // Without `meta` and `collection.anki21` a package is of the first kind: this file, as it is, and media as a JSON map.
  expect(Object.keys(files).sort()).toEqual(['collection.anki2', 'media']);
  expect(JSON.parse(new TextDecoder().decode(files.media))).toEqual({});
  read = new Database(files['collection.anki2']);
});

describe('the tables', () => {
  /** `storage/schema11.sql`, table by table, in the order in which Anki's statements count columns. */
  const SCHEMA11: Record<string, string> = {
    cards:
      'id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data:text',
    col: 'id crt mod scm ver dty usn ls conf:text models:text decks:text dconf:text tags:text',
    graves: 'usn oid type',
    notes: 'id guid:text mid mod usn tags:text flds:text sfld csum flags data:text',
    revlog: 'id cid usn ease ivl lastIvl factor time type',
  };

  it.each(Object.entries(SCHEMA11))('%s has the columns of schema 11', (table, columns) => {
    const found = rows(`pragma table_info(${table})`).map(([, name, type, isNotNull, , isKey]) => {
      expect([name, isNotNull || isKey]).toEqual([name, 1]);
      return String(type).toLowerCase() === 'text' ? `${name}:text` : `${name}`;
    });
    expect(found.join(' ')).toBe(columns);
  });

  it('have the indexes of schema 11, whose making over fails when one is missing', () => {
    const names = rows(
      "select name from sqlite_master where type = 'index' and sql is not null order by name",
    );
    expect(names.flat()).toEqual([
      ...['ix_cards_nid', 'ix_cards_sched', 'ix_cards_usn', 'ix_notes_csum', 'ix_notes_usn'],
      ...['ix_revlog_cid', 'ix_revlog_usn'],
    ]);
  });

  it('are of one collection, version 11, whose first day is not in the future', () => {
    const [[id, created, version]] = rows('select id, crt, ver from col') as [number[]];
    expect([id, version]).toEqual([1, 11]);
    expect(created! * 1000).toBeLessThanOrEqual(NOW);
    expect(json('tags')).toEqual({});
    expect(v.is(v.record(v.string(), v.unknown()), json('conf'))).toBe(true);
  });
});

describe('the JSON of the collection', () => {
  const idsOf = (map: unknown) =>
    Object.entries(map as Record<string, {id: number}>).map(([key, {id}]) => [key, String(id)]);

  it('is read as a note type, whose templates name its own fields', () => {
    const models = v.parse(v.record(v.string(), noteType), json('models'));
    const [model] = Object.values(models);
    const names = model!.flds.map(({name}) => name);
    expect(model!.flds.map(({ord}) => ord)).toEqual(names.map((_, at) => at));
    expect(new Set(names).size).toBe(names.length);
    const used = model!.tmpls.flatMap(({qfmt, afmt}) => [
      ...`${qfmt}${afmt}`.matchAll(/\{\{(\w+)\}\}/g),
    ]);
    for (const [, name] of used) expect([...names, 'FrontSide']).toContain(name);
    expect(model!.tmpls[0]!.qfmt).toContain(`{{${names[0]}}}`);
    expect(model!.tmpls[0]!.afmt).not.toBe(model!.tmpls[0]!.qfmt);
  });

  it('is read as decks, the default one among them, and as their options', () => {
    const decks = v.parse(v.record(v.string(), deck), json('decks'));
    const dconf = v.parse(v.record(v.string(), options), json('dconf'));
    expect(Object.keys(decks)).toContain('1');
    for (const {conf} of Object.values(decks)) expect(Object.keys(dconf)).toContain(String(conf));
    const names = Object.values(decks).map(({name}) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('has every part under its own id', () => {
    for (const map of ['models', 'decks', 'dconf'])
      for (const [key, id] of idsOf(json(map))) expect(key).toBe(id);
  });
});

describe('the rows', () => {
  it('have ids and times that are not beyond tomorrow, which Anki refuses', () => {
    const ids = rows(
      'select id from notes union all select id from cards union all select id from revlog',
    );
    for (const [id] of ids) {
      expect(id).toBeGreaterThan(0);
      expect(id).toBeLessThan(NOW + DAY_MS);
    }
    for (const [mod] of rows('select mod from notes union all select mod from cards'))
      expect(mod).toBe(NOW / 1000);
  });

  it('of notes have a guid of their own, all fields of their type, and a known type', () => {
    const models = json('models') as Record<string, {flds: unknown[]}>;
    const notes = rows('select guid, mid, flds, tags from notes');
    expect(new Set(notes.map(([guid]) => guid)).size).toBe(cards.length);
    for (const [, model, fields, tags] of notes) {
      expect(String(fields).split('\u001f')).toHaveLength(models[String(model)]!.flds.length);
      expect(tags).toBe(' evaluate ');
    }
  });

  it('of notes have as checksum the first eight digits of the hash of the first field without its marks', () => {
    const unescaped = (html: string) =>
      html
        .replace(/<[^>]*>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&');
    for (const [fields, sorted, sum] of rows('select flds, sfld, csum from notes')) {
      const bare = unescaped(String(fields).split('\u001f')[0]!);
      expect(String(sorted)).toBe(bare);
      expect(sum).toBe(parseInt(createHash('sha1').update(bare).digest('hex').slice(0, 8), 16));
    }
  });

  it('of cards and reviews are within the ranges of their columns, and belong together', () => {
    const columns = 'type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags';
    for (const row of rows(`select ${columns} from cards`)) v.parse(cardRow, row);
    const log = rows('select ease, ivl, lastIvl, factor, time, type from revlog');
    expect(log.length).toBeGreaterThan(4);
    for (const row of log) v.parse(reviewRow, row);
    const strays = [
      'select count(*) from cards where nid not in (select id from notes) or ord <> 0 or odid <> 0',
      'select count(*) from revlog where cid not in (select id from cards)',
      'select count(*) from notes where id not in (select nid from cards)',
    ];
    for (const sql of strays) expect([sql, rows(sql)]).toEqual([sql, [[0]]]);
    const decks = Object.keys(json('decks') as object);
    for (const [id] of rows('select distinct did from cards')) expect(decks).toContain(String(id));
  });

  it('of cards that were learned carry what the same scheduler knows of them', () => {
    const [[data, days]] = rows('select data, ivl from cards where type = 2') as [[string, number]];
    const {s, d} = JSON.parse(data) as {s: number; d: number};
    expect(s).toBeCloseTo(reviewed.state.stability, 3);
    expect(d).toBeCloseTo(reviewed.state.difficulty, 2);
    expect(days).toBe(reviewed.state.intervalDays);
    expect(rows("select count(*) from cards where type = 0 and data = ''")).toEqual([[2]]);
  });
});
