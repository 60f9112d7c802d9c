import {describe, expect, it} from 'vitest';
import {indexedDbBrowser, memoryBrowser, quiet} from './testStores';
import {exportLimitBytes} from '@site/src/domain/record/exportFile';
import {emptyDrawing, type Drawing} from '@site/src/domain/whiteboard';
import type {BoardShelf} from '../whiteboard/shelf';
import {exportAll, importAll, planImportOf} from './transfer';
import type {Store} from './types';

const tick = (store: Store, id: string, item: string) =>
  store.change('checklist', id, (current, nowMs) => ({
    ticked: {...current?.ticked, [item]: nowMs},
  }));
/** Whiteboards in memory; `join` refuses the ids in `broken`. */
function shelfOf(stored: Record<string, unknown> = {}, broken: readonly string[] = []) {
  const boards = new Map(Object.entries(stored));
  const shelf: BoardShelf = {
    all: async () => [...boards].map(([id, drawing]) => ({id, drawing})),
    async join(id, drawing) {
      if (broken.includes(id)) throw new Error('full');
      boards.set(id, drawing);
    },
  };
  return {boards, shelf};
}
const {shelf: noBoards} = shelfOf();
const textOf = async (store: Store, shelf = noBoards) => (await exportAll(store, shelf, 9)).text;
const drawing = (...ids: string[]): Drawing => ({
  ...emptyDrawing,
  elements: ids.map((id) => ({
    ...{id, version: 1, versionNonce: 1, type: 'rectangle', link: null},
    ...{x: 0, y: 0, width: 9, height: 9},
  })),
});
const fileOf = (text: string) => new File([text], 'record.json');
const later = {kind: 'speech', id: 'p#s', version: 1, updatedAtMs: 1, body: {minutes: 45}};

async function filledStore(browser = memoryBrowser()): Promise<Store> {
  await (await browser.backend()).change('speech:p#s', () => ({put: later}));
  const store = browser.tab();
  tick(store, 'p#c', 'one');
  store.change('quiz', 'p#q', (_current, atMs) => ({answer: ['a'], atMs, correct: true}));
  await quiet(store);
  return store;
}

describe.each([
  ['browser database', indexedDbBrowser],
  ['memory', memoryBrowser],
])('export and import on %s', (_name, browser) => {
  it('carries everything into an empty browser, what it cannot read included', async () => {
    const old = await filledStore();
    const text = await textOf(old);
    const here = browser();
    const fresh = here.tab();
    fresh.load();
    await quiet(fresh);
    const plan = await planImportOf(fresh, noBoards, fileOf(text));
    if (!plan.ok) throw new Error(plan.problem);
    expect(plan.steps.map(({effect}) => effect)).toEqual(['add', 'add', 'adopt']);
    expect(fresh.all()).toEqual([]);
    await importAll(fresh, noBoards, plan);
    await quiet(fresh);
    expect(fresh.get('checklist', 'p#c')).toEqual(old.get('checklist', 'p#c'));
    expect(fresh.get('quiz', 'p#q')).toEqual(old.get('quiz', 'p#q'));
    expect(fresh.kept()).toEqual([{key: 'speech:p#s', why: 'unknown-kind', raw: later}]);
  });

  it('merges with what is stored, keeps both sides, and is idle the second time', async () => {
    const text = await textOf(await filledStore());
    const store = browser().tab();
    tick(store, 'p#c', 'two');
    await quiet(store);
    for (const effects of [
      ['update', 'add', 'adopt'],
      ['same', 'same', 'same'],
    ]) {
      const plan = await planImportOf(store, noBoards, fileOf(text));
      if (!plan.ok) throw new Error(plan.problem);
      expect(plan.steps.map(({effect}) => effect)).toEqual(effects);
      await importAll(store, noBoards, plan);
    }
    const ticked = store.get('checklist', 'p#c')!.body.ticked;
    expect(Object.keys(ticked).sort()).toEqual(['one', 'two']);
  });
});

it('notes when it was exported, and lets that note stay at home', async () => {
  const store = await filledStore();
  const text = await textOf(store);
  expect(store.get('meta', 'site')?.body.lastExportAtMs).toBe(9);
  expect(text).not.toContain('lastExportAtMs');
  const forged = text.replace(
    '"records":[',
    '"records":[{"kind":"meta","id":"site","version":1,"updatedAtMs":1,"body":{"lastExportAtMs":99}},',
  );
  const plan = await planImportOf(store, noBoards, fileOf(forged));
  expect(plan.ok && plan.steps.some(({key}) => key.startsWith('meta'))).toBe(false);
});

it('says what is wrong with a file', async () => {
  const store = memoryBrowser().tab();
  const problem = async (text: string) => planImportOf(store, noBoards, fileOf(text));
  expect(await problem('x')).toEqual({ok: false, problem: 'not-json'});
  expect(await problem(' '.repeat(exportLimitBytes + 1))).toEqual({
    ok: false,
    problem: 'too-large',
  });
});

describe('whiteboards', () => {
  const [one, two, bad] = ['p/x#mock-1', 'p/x#mock-2', 'p/x#mock-3'];
  const planned = async (store: Store, shelf: BoardShelf, text: string) => {
    const plan = await planImportOf(store, shelf, fileOf(text));
    if (!plan.ok) throw new Error(plan.problem);
    return plan;
  };

  it('go along, are joined with what is here, and are the same the second time', async () => {
    const text = await textOf(await filledStore(), shelfOf({[one]: drawing('a')}).shelf);
    const store = memoryBrowser().tab();
    await quiet(store);
    const {boards, shelf} = shelfOf();
    const first = await planned(store, shelf, text);
    expect(first.boards.map(({effect}) => effect)).toEqual(['add']);
    expect(boards.size).toBe(0);
    expect(await importAll(store, shelf, first)).toBe(0);
    expect(boards.get(one)).toEqual(drawing('a'));
    expect((await planned(store, shelf, text)).boards[0]!.effect).toBe('same');
    boards.set(one, drawing('b'));
    expect((await planned(store, shelf, text)).boards[0]!.effect).toBe('update');
  });

  it('that are broken lose nothing else, on either side', async () => {
    const stored = {[one]: drawing('a'), [two]: {version: 9}, [bad]: drawing('c')};
    const text = await textOf(await filledStore(), shelfOf(stored).shelf);
    const store = memoryBrowser().tab();
    await quiet(store);
    const {boards, shelf} = shelfOf({}, [bad]);
    const plan = await planned(store, shelf, text);
    expect(plan.boards.map(({effect}) => effect).sort()).toEqual(['add', 'add', 'skip']);
    expect(await importAll(store, shelf, plan)).toBe(1);
    await quiet(store);
    expect([...boards.keys()]).toEqual([one]);
    expect(store.get('checklist', 'p#c')).toBeDefined();
  });

  it('that cannot be read at all keep no record from leaving', async () => {
    const dead: BoardShelf = {
      all: () => Promise.reject(new Error('corrupt')),
      join: () => Promise.reject(new Error('corrupt')),
    };
    const exported = await exportAll(await filledStore(), dead, 9);
    expect(exported.boardsLeftOut).toBeUndefined();
    expect(exported.text).toContain('"checklist"');
  });

  it('for which the file has no room are counted', async () => {
    const huge = {...drawing('a'), files: {x: 'y'.repeat(exportLimitBytes)}};
    const {shelf} = shelfOf({[one]: huge, [two]: drawing('b')});
    const {text, boardsLeftOut} = await exportAll(await filledStore(), shelf, 9);
    expect(boardsLeftOut).toBe(1);
    expect(text.length).toBeLessThan(10_000);
    expect(text).toContain(two);
  });
});
