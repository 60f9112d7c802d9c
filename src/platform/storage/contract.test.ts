/** What every store must do. Run on the browser's database and on memory. */
import {describe, expect, it, vi} from 'vitest';
import {stayed} from '@site/src/domain/reading';
import {indexedDbBrowser, memoryBrowser, quiet} from './testStores';
import type {Change} from './types';

const tick =
  (item: string): Change<'checklist'> =>
  (current, nowMs) => ({ticked: {...current?.ticked, [item]: nowMs}});

const newer = {kind: 'checklist', id: 'a#b', version: 99, updatedAtMs: 1, body: {boxes: [1]}};

describe.each([
  ['browser database', indexedDbBrowser],
  ['memory', memoryBrowser],
])('store on %s', (_name, browser) => {
  it('shows a change at once and finds it again in a new tab', async () => {
    const here = browser();
    const first = here.tab();
    first.change('checklist', 'a#b', tick('one'));
    expect(Object.keys(first.get('checklist', 'a#b')!.body.ticked)).toEqual(['one']);
    await quiet(first);

    const second = here.tab();
    expect(second.status().state).toBe('loading');
    expect(second.get('checklist', 'a#b')).toBeUndefined();
    second.load();
    await quiet(second);
    expect(second.status().state).toBe('ready');
    expect(second.get('checklist', 'a#b')).toEqual(first.get('checklist', 'a#b'));
  });

  it('keeps what was changed before the load, over what was stored', async () => {
    const here = browser();
    const first = here.tab();
    first.change('checklist', 'a#b', tick('stored'));
    await quiet(first);
    const second = here.tab();
    second.change('checklist', 'a#b', tick('early'));
    await quiet(second);
    const ticked = second.get('checklist', 'a#b')!.body.ticked;
    expect(Object.keys(ticked).sort()).toEqual(['early', 'stored']);
  });

  it('loses nothing when two tabs write the same record at once', async () => {
    const here = browser();
    const [one, two] = [here.tab(), here.tab()];
    for (let item = 0; item < 20; item += 1) {
      (item % 2 ? one : two).change('checklist', 'a#b', tick(`item-${item}`));
    }
    await quiet(one, two);
    const fresh = here.tab();
    fresh.load();
    await quiet(fresh);
    expect(Object.keys(fresh.get('checklist', 'a#b')!.body.ticked)).toHaveLength(20);
    expect(one.get('checklist', 'a#b')).toEqual(fresh.get('checklist', 'a#b'));
    expect(two.get('checklist', 'a#b')).toEqual(fresh.get('checklist', 'a#b'));
  });

  it('applies every change exactly once, however fast they come', async () => {
    const here = browser();
    const [one, two] = [here.tab(), here.tab()];
    const count: Change<'quiz'> = (current, atMs) => {
      return {answer: ((current?.answer as number) ?? 0) + 1, atMs, correct: true};
    };
    for (let n = 0; n < 10; n += 1) {
      one.change('quiz', 'a#q', count);
      two.change('quiz', 'a#q', count);
      if (n === 4) await quiet(one, two);
    }
    expect(one.get('quiz', 'a#q')?.body.answer).toBe(15);
    await quiet(one, two);
    expect(one.get('quiz', 'a#q')?.body.answer).toBe(20);
    expect(two.get('quiz', 'a#q')?.body.answer).toBe(20);
  });

  it('tells its listeners what another tab changed, removed and erased', async () => {
    const here = browser();
    const [one, two] = [here.tab(), here.tab()];
    const heard = vi.fn();
    two.subscribe(heard);
    one.change('checklist', 'a#b', tick('x'));
    await quiet(one, two);
    expect(heard).toHaveBeenCalled();
    expect(two.get('checklist', 'a#b')?.body.ticked).toHaveProperty('x');
    one.change('checklist', 'a#b', () => undefined);
    await quiet(one, two);
    expect(two.get('checklist', 'a#b')).toBeUndefined();
    one.change('checklist', 'c#d', tick('y'));
    await one.eraseAll();
    await quiet(one, two);
    expect([one.all(), two.all()]).toEqual([[], []]);
    expect(await (await here.backend()).readAll()).toEqual(new Map());
  });

  it('answers with the same object until something changes', async () => {
    const tab = browser().tab();
    tab.change('checklist', 'a#b', tick('one'));
    await quiet(tab);
    const [record, all, status] = [tab.get('checklist', 'a#b'), tab.all(), tab.status()];
    tab.change('quiz', 'a#q', () => ({answer: 3, atMs: 1, correct: true}));
    expect(tab.get('checklist', 'a#b')).toBe(record);
    expect(tab.all()).not.toBe(all);
    expect(tab.status()).toBe(status);
  });

  it.each([
    ['a newer version', newer, 'newer', 'newer'],
    ['a body of the wrong shape', {...newer, version: 1}, 'damaged', 'corrupt'],
    ['something damaged', 'scrap', 'damaged', 'corrupt'],
  ])('never overwrites %s, and says so', async (_what, raw, why, reason) => {
    const here = browser();
    const place = await here.backend();
    await place.change('checklist:a#b', () => ({put: raw}));
    const tab = here.tab();
    tab.load();
    await quiet(tab);
    expect(tab.kept()).toEqual([{key: 'checklist:a#b', why, raw}]);
    expect(tab.statusOf('checklist', 'a#b')).toMatchObject({state: 'failed', reason});
    expect(tab.status().state).toBe('ready');

    tab.change('checklist', 'a#b', tick('visit'));
    await quiet(tab);
    expect(tab.get('checklist', 'a#b')?.body.ticked).toHaveProperty('visit');
    expect(await place.read('checklist:a#b')).toEqual(raw);
  });

  it('does not overwrite a newer record that appeared before it had read anything', async () => {
    const here = browser();
    const tab = here.tab();
    tab.change('checklist', 'a#b', tick('early'));
    const place = await here.backend();
    await place.change('checklist:a#b', () => ({put: newer}));
    await quiet(tab);
    tab.change('checklist', 'a#b', tick('late'));
    await quiet(tab);
    expect(await place.read('checklist:a#b')).toEqual(newer);
  });

  it('removes a kept record only when asked by key, and then keeps again', async () => {
    const here = browser();
    const place = await here.backend();
    await place.change('checklist:a#b', () => ({put: 'scrap'}));
    const tab = here.tab();
    tab.change('checklist', 'a#b', tick('visit'));
    await quiet(tab);
    tab.changeStored('checklist:a#b', () => undefined);
    await quiet(tab);
    tab.change('checklist', 'a#b', tick('more'));
    await quiet(tab);
    expect(await place.read('checklist:a#b')).toMatchObject({
      body: {ticked: {visit: expect.any(Number), more: expect.any(Number)}},
    });
  });

  it('asks once, ever, for storage that is not cleared', async () => {
    const here = browser();
    const askToPersist = vi.fn();
    const tab = here.tab({askToPersist});
    tab.load();
    await quiet(tab);
    tab.change('reading', 'a', stayed('how'));
    await quiet(tab);
    expect(askToPersist).not.toHaveBeenCalled();
    tab.change('checklist', 'a#b', tick('x'));
    await quiet(tab);
    tab.change('checklist', 'a#b', tick('y'));
    await quiet(tab);
    const later = here.tab({askToPersist});
    later.change('checklist', 'a#b', tick('z'));
    await quiet(later);
    expect(askToPersist).toHaveBeenCalledTimes(1);
  });

  it('reminds to export when records have waited for two weeks', async () => {
    const here = browser();
    const tab = here.tab();
    for (const id of ['a#1', 'a#2', 'a#3']) tab.change('checklist', id, tick('x'));
    await quiet(tab);
    expect(tab.status().shouldRemindToExport).toBe(false);
    const muchLater = here.tab({nowMs: () => 1_767_225_600_000 + 15 * 86_400_000});
    muchLater.load();
    await quiet(muchLater);
    expect(muchLater.status().shouldRemindToExport).toBe(true);
  });
});
