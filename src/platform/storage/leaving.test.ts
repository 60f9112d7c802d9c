/** A page that is being left: no promise comes back to it, and what is changed then must be stored all the same. */
import {describe, expect, it} from 'vitest';
import {indexedDbBrowser, memoryBrowser, quiet} from './testStores';
import type {Change, Store} from './types';

const tick =
  (item: string): Change<'checklist'> =>
  (current, nowMs) => ({ticked: {...current?.ticked, [item]: nowMs}});

const newer = {kind: 'checklist', id: 'a#b', version: 99, updatedAtMs: 1, body: {boxes: [1]}};

describe.each([
  ['browser database', indexedDbBrowser],
  ['memory', memoryBrowser],
])('leaving, on %s', (_name, browser) => {
  it('puts what is changed while the page is left, and goes on if it comes back', async () => {
    const here = browser();
    const tab = here.tab();
    tab.change('checklist', 'a#b', tick('before'));
    await quiet(tab);
    tab.leaving(true);
    tab.change('checklist', 'a#b', tick('last'));
    const after = here.tab();
    after.load();
    await quiet(after);
    const ticked = (store: Store) => Object.keys(store.get('checklist', 'a#b')!.body.ticked).sort();
    expect(ticked(after)).toEqual(['before', 'last']);
    tab.leaving(false);
    tab.change('checklist', 'a#b', tick('back'));
    await quiet(tab, after);
    expect(ticked(after)).toEqual(['back', 'before', 'last']);
  });

  it('a page that is left puts nothing where it may not write', async () => {
    const here = browser();
    const backend = await here.backend();
    await backend.change('checklist:a#b', () => ({put: newer}));
    const tab = here.tab();
    tab.load();
    await quiet(tab);
    tab.leaving(true);
    tab.change('checklist', 'a#b', tick('last'));
    expect(await backend.read('checklist:a#b')).toEqual(newer);
  });
});
