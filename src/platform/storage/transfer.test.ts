import {describe, expect, it} from 'vitest';
import {indexedDbBrowser, memoryBrowser, quiet} from './testStores';
import {exportAll, importAll, planImportOf} from './transfer';
import type {Store} from './types';

const tick = (store: Store, id: string, item: string) =>
  store.change('checklist', id, (current, nowMs) => ({
    ticked: {...current?.ticked, [item]: nowMs},
  }));
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
    const text = exportAll(old, 9);
    const here = browser();
    const fresh = here.tab();
    fresh.load();
    await quiet(fresh);
    const plan = await planImportOf(fresh, fileOf(text));
    if (!plan.ok) throw new Error(plan.problem);
    expect(plan.steps.map(({effect}) => effect)).toEqual(['add', 'add', 'adopt']);
    expect(fresh.all()).toEqual([]);
    await importAll(fresh, plan.steps);
    await quiet(fresh);
    expect(fresh.get('checklist', 'p#c')).toEqual(old.get('checklist', 'p#c'));
    expect(fresh.get('quiz', 'p#q')).toEqual(old.get('quiz', 'p#q'));
    expect(fresh.kept()).toEqual([{key: 'speech:p#s', why: 'unknown-kind', raw: later}]);
  });

  it('merges with what is stored, keeps both sides, and is idle the second time', async () => {
    const text = exportAll(await filledStore(), 9);
    const store = browser().tab();
    tick(store, 'p#c', 'two');
    await quiet(store);
    for (const effects of [
      ['update', 'add', 'adopt'],
      ['same', 'same', 'same'],
    ]) {
      const plan = await planImportOf(store, fileOf(text));
      if (!plan.ok) throw new Error(plan.problem);
      expect(plan.steps.map(({effect}) => effect)).toEqual(effects);
      await importAll(store, plan.steps);
    }
    const ticked = store.get('checklist', 'p#c')!.body.ticked;
    expect(Object.keys(ticked).sort()).toEqual(['one', 'two']);
  });
});

it('notes when it was exported, and lets that note stay at home', async () => {
  const store = await filledStore();
  const text = exportAll(store, 9);
  expect(store.get('meta', 'site')?.body.lastExportAtMs).toBe(9);
  expect(text).not.toContain('lastExportAtMs');
  const forged = text.replace(
    '"records":[',
    '"records":[{"kind":"meta","id":"site","version":1,"updatedAtMs":1,"body":{"lastExportAtMs":99}},',
  );
  const plan = await planImportOf(store, fileOf(forged));
  expect(plan.ok && plan.steps.some(({key}) => key.startsWith('meta'))).toBe(false);
});

it('says what is wrong with a file', async () => {
  const store = memoryBrowser().tab();
  const problem = async (text: string) => planImportOf(store, fileOf(text));
  expect(await problem('x')).toEqual({ok: false, problem: 'not-json'});
  expect(await problem(' '.repeat(5_000_001))).toEqual({ok: false, problem: 'too-large'});
});
