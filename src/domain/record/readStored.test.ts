import fc from 'fast-check';
import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {kinds, type Kinds} from './kinds';
import {makeRecord, readStored, recordKey} from './readStored';
import type {Bodies, LearnerRecord} from './types';

const folder = path.join(__dirname, 'samples');

/** The frozen samples, as they lie in some reader's browser. */
const samples = readdirSync(folder).flatMap((file) => {
  const content: unknown = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  const records = (Array.isArray(content) ? content : [content]) as LearnerRecord[];
  return records.map((record) => ({file, record}));
});

describe('frozen samples', () => {
  it.each(samples)('$file is read as the present version', ({file, record}) => {
    const read = readStored(recordKey(record.kind, record.id), record);
    expect(read).toMatchObject({state: 'readable', record: {version: kinds[record.kind].version}});
    expect(file).toBe(`${record.kind}.v${record.version}.json`);
  });

  it('exist for every version of every kind', () => {
    const names = new Set(samples.map(({file}) => file));
    for (const [kind, {version}] of Object.entries(kinds)) {
      for (let at = 1; at <= version; at += 1) expect(names).toContain(`${kind}.v${at}.json`);
    }
  });

  it('of the present version are read unchanged', () => {
    for (const {record} of samples.filter(
      (one) => one.record.version === kinds[one.record.kind].version,
    )) {
      const read = readStored(recordKey(record.kind, record.id), record);
      expect(read).toEqual({state: 'readable', record});
    }
  });
});

const good = makeRecord('checklist', 'a#b', {ticked: {x: 1}}, 5);

describe('readStored', () => {
  it.each([
    ['newer', {...good, version: 2}],
    ['damaged', {...good, body: {ticked: {x: 'yes'}}}],
    ['damaged', {...good, body: {ticked: []}}],
    ['damaged', {...good, id: 'other'}],
    ['damaged', {...good, updatedAtMs: Number.NaN}],
    ['damaged', {...good, version: 0.5}],
    ['damaged', null],
  ])('keeps as %s: %j', (why, raw) => {
    expect(readStored('checklist:a#b', raw)).toEqual({state: 'kept', why, raw});
  });

  it.each(['exam', '__proto__', 'constructor'])('keeps the unknown kind %s', (kind) => {
    const raw = {...good, kind};
    expect(readStored(`${kind}:a#b`, raw)).toEqual({state: 'kept', why: 'unknown-kind', raw});
  });

  it('migrates step by step, and keeps a record whose migration fails', () => {
    const later = {
      ...kinds,
      checklist: {
        version: 3,
        isBody: (body: unknown): body is Bodies['checklist'] =>
          (body as {steps?: string}).steps === '12',
        migrations: {
          1: () => ({steps: '1'}),
          2: (body: unknown) => ({steps: `${(body as {steps: string}).steps}2`}),
        },
      },
    } as Kinds;
    expect(readStored('checklist:a#b', good, later)).toMatchObject({
      state: 'readable',
      record: {version: 3, body: {steps: '12'}},
    });
    const broken = {...later, checklist: {...later.checklist, migrations: {}}} as Kinds;
    expect(readStored('checklist:a#b', good, broken)).toMatchObject({
      state: 'kept',
      why: 'damaged',
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.anything(), (key, raw) => {
        expect(['readable', 'kept']).toContain(readStored(key, raw).state);
      }),
    );
  });

  it('refuses a recall whose counts cannot be', () => {
    const body = {atMs: 1, asked: 3, named: 2, missed: ['A'], streak: 0};
    const recall = (change: object) =>
      readStored('recall:a#b', {...good, kind: 'recall', body: {...body, ...change}}).state;
    expect(recall({})).toBe('readable');
    expect(recall({named: 4})).toBe('kept');
    expect(recall({streak: 0.5})).toBe('kept');
    expect(recall({missed: [1]})).toBe('kept');
    expect(recall({atMs: -1})).toBe('kept');
  });

  it('refuses a mock with anything in it that cannot be', () => {
    const {record} = samples.find(({file}) => file === 'mock.v1.json')!;
    const mock = (change: object) =>
      readStored(`mock:${record.id}`, {...record, body: {...record.body, ...change}}).state;
    expect(mock({})).toBe('readable');
    for (const change of [
      ...[{level: 'intern'}, {lengthMinutes: 30}, {role: 'judge'}, {startedAtMs: null}],
      ...[{probes: [1]}, {clock: undefined}, {notes: {clarify: 'text'}}, {notes: []}],
      ...[{asked: [{text: 'x', atMs: 1}]}, {answers: {a: {text: 'x', atMs: 1}}}],
      ...[{scores: {a: {score: 5, atMs: 1}}}, {scores: {a: {atMs: 1}}}, {endedAtMs: '1'}],
      ...[{asked: [{text: 'x', found: '', atMs: 1, takenBackAtMs: null}]}, {aloud: true}],
      ...[{aloud: {isAloud: true}}, {aloud: {isAloud: 1, atMs: 1}}],
    ])
      expect([change, mock(change)]).toEqual([change, 'kept']);
  });

  it('refuses an attempt without a text or a time', () => {
    const attempt = (body: object) =>
      readStored('attempt:a#b', {...good, kind: 'attempt', body}).state;
    expect(attempt({text: 'Two numbers', atMs: 1})).toBe('readable');
    for (const body of [{text: 1, atMs: 1}, {text: 'x'}, {text: 'x', atMs: -1}, {atMs: 1}, []])
      expect([body, attempt(body)]).toEqual([body, 'kept']);
  });

  it('refuses answers that are no answers', () => {
    const quiz = (answer: unknown) => ({
      ...good,
      kind: 'quiz',
      body: {answer, atMs: 1, correct: true},
    });
    expect(readStored('quiz:a#b', quiz(['a', 'b'])).state).toBe('readable');
    expect(readStored('quiz:a#b', quiz(0)).state).toBe('readable');
    expect(readStored('quiz:a#b', quiz('a')).state).toBe('kept');
    expect(readStored('quiz:a#b', quiz([1])).state).toBe('kept');
    expect(readStored('quiz:a#b', quiz(Number.POSITIVE_INFINITY)).state).toBe('kept');
  });
});
