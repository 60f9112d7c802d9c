import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyRecord} from './arbitraries';
import {exportLimitBytes, fittingBoards, readExport, sizeBytes, writeExport} from './exportFile';
import {importStep, planImport} from './importPlan';
import {makeRecord, recordKey} from './readStored';
import type {LearnerRecord, StoredRecord} from './types';

const readable = (record: LearnerRecord): StoredRecord => ({state: 'readable', record});
const later = {kind: 'quiz', id: 'p#q', version: 9, updatedAtMs: 3, body: {speech: 'aloud'}};
const newer: StoredRecord = {state: 'kept', why: 'newer', raw: later};
const ticks = (...items: string[]) =>
  makeRecord('checklist', 'p#c', {ticked: Object.fromEntries(items.map((item) => [item, 1]))}, 1);

describe('export file', () => {
  const records = fc.array(
    fc.oneof(anyRecord('checklist', fc.string()), anyRecord('quiz', fc.string())),
  );

  it('gives back what was written', () => {
    fc.assert(
      fc.property(records, (written) => {
        const file = readExport(writeExport(written.map(readable), 7));
        if (!file.ok) throw new Error(file.problem);
        expect(file.exportedAtMs).toBe(7);
        expect(file.records.map((one) => one.stored)).toEqual(
          written.map((one) => readable(JSON.parse(JSON.stringify(one)) as LearnerRecord)),
        );
      }),
    );
  });

  it('carries records of a newer version as they are', () => {
    const file = readExport(writeExport([newer], 7));
    expect(file).toMatchObject({ok: true, records: [{key: 'quiz:p#q', stored: newer}]});
  });

  it('carries whiteboards, and is read without them', () => {
    const boards = [{id: 'p#mock-1', drawing: {version: 1, elements: [], files: {}}}];
    expect(readExport(writeExport([newer], 7, boards))).toMatchObject({ok: true, boards});
    expect(readExport(writeExport([newer], 7))).toMatchObject({ok: true, boards: []});
    const old = `{"format":"ml-system-design-handbook","version":1,"exportedAtMs":1,"records":[]`;
    expect(readExport(`${old}}`)).toMatchObject({ok: true, boards: []});
    expect(readExport(`${old},"whiteboards":{"a":1}}`)).toMatchObject({ok: true, boards: []});
    expect(readExport(`${old},"whiteboards":[3,null,{"id":"x"}]}`)).toMatchObject({
      ok: true,
      boards: [{id: ''}, {id: ''}, {id: 'x'}],
    });
  });

  it('leaves out the largest whiteboards that it has no room for', () => {
    const board = (id: string, length: number) => ({id, drawing: 'ä'.repeat(length)});
    const boards = [board('large', 500), board('small', 10), board('middle', 100)];
    const fitting = fittingBoards(boards, 400);
    expect(fitting.map(({id}) => id)).toEqual(['small', 'middle']);
    const bare = sizeBytes(writeExport([newer], 7));
    const more = sizeBytes(writeExport([newer], 7, fitting)) - bare;
    expect(more).toBeLessThanOrEqual(400);
    expect(fittingBoards(boards, 1e6)).toHaveLength(3);
  });

  it.each([
    ['not-json', '{'],
    ['not-ours', '[]'],
    ['not-ours', '{"format":"other"}'],
    ['newer-file', '{"format":"ml-system-design-handbook","version":2}'],
    ['damaged', '{"format":"ml-system-design-handbook"}'],
    ['damaged', '{"format":"ml-system-design-handbook","version":1,"exportedAtMs":1}'],
    ['too-large', ' '.repeat(exportLimitBytes + 1)],
  ])('says %s', (problem, text) => {
    expect(readExport(text)).toEqual({ok: false, problem});
  });

  it('never throws on a file that was changed', () => {
    const text = writeExport([readable(ticks('a', 'b')), newer], 7);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(9), fc.string(), (at, cut, put) => {
        const file = readExport(text.slice(0, at) + put + text.slice(at + cut));
        if (file.ok) planImport(file.records, () => undefined);
      }),
    );
  });
});

describe('planning an import', () => {
  const step = (ours: StoredRecord | undefined, theirs: StoredRecord) =>
    importStep(ours, {key: recordKey('checklist', 'p#c'), stored: theirs});

  it('adds, updates by merging, or leaves the same', () => {
    expect(step(undefined, readable(ticks('a')))).toMatchObject({effect: 'add'});
    expect(step(readable(ticks('a')), readable(ticks('b')))).toMatchObject({
      effect: 'update',
      result: {record: {body: {ticked: {a: 1, b: 1}}}},
    });
    expect(step(readable(ticks('b', 'a')), readable(ticks('a')))).toMatchObject({effect: 'same'});
  });

  it('keeps what this version cannot read, on either side', () => {
    expect(step(undefined, newer)).toMatchObject({effect: 'adopt', result: newer});
    expect(step(readable(ticks('a')), newer)).toMatchObject({effect: 'keep-ours'});
    expect(step(newer, readable(ticks('a')))).toMatchObject({effect: 'keep-ours'});
    const damaged: StoredRecord = {state: 'kept', why: 'damaged', raw: 1};
    expect(step(undefined, damaged)).toMatchObject({effect: 'skip'});
    expect(step(undefined, damaged).result).toBeUndefined();
  });
});
