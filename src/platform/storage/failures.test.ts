/** A store that is blocked, full, corrupt, from a newer version, or that does not answer. */
import {openDB} from 'idb';
import {describe, expect, it} from 'vitest';
import {failureOf, StorageFailure, type Backend} from './backend';
import {openIndexedDb} from './indexedDbBackend';
import {memoryBackend} from './memoryBackend';
import {memoryBrowser, quiet} from './testStores';
import type {Store} from './types';

const tick = (store: Store, item: string) =>
  store.change('checklist', 'a#b', (current, nowMs) => ({
    ticked: {...current?.ticked, [item]: nowMs},
  }));
const ticked = (store: Store) => Object.keys(store.get('checklist', 'a#b')?.body.ticked ?? {});

describe('a database that cannot be opened', () => {
  it.each([
    ['SecurityError', 'memory', 'blocked'],
    ['VersionError', 'failed', 'newer'],
    ['UnknownError', 'failed', 'corrupt'],
  ])('%s: the page works for this visit and says why', async (name, state, reason) => {
    const store = memoryBrowser().tab({open: () => Promise.reject(new DOMException('', name))});
    tick(store, 'one');
    await quiet(store);
    tick(store, 'two');
    await quiet(store);
    expect(ticked(store)).toEqual(['one', 'two']);
    expect(store.status()).toMatchObject({state, reason});
  });

  it('tells what happened when indexedDB is missing or has another shape', async () => {
    await openDB('other-shape', 1, {upgrade: (db) => void db.createObjectStore('other')});
    await expect(openIndexedDb('other-shape', () => {})).rejects.toMatchObject({
      reason: 'corrupt',
    });
    (await openDB('from-later', 7)).close();
    await expect(openIndexedDb('from-later', () => {})).rejects.toMatchObject({reason: 'newer'});
    expect((await openDB('from-later')).version).toBe(7);
    expect(failureOf(new ReferenceError('indexedDB is not defined')).reason).toBe('blocked');
  });

  it('says that nothing is kept while opening hangs, and keeps everything once it opens', async () => {
    let answer = (_backend: Backend) => {};
    const values = new Map<string, unknown>();
    const open = () => new Promise<Backend>((resolve) => (answer = resolve));
    const store = memoryBrowser().tab({open, patienceMs: 5});
    tick(store, 'one');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(store.status()).toMatchObject({state: 'memory', reason: 'blocked'});
    answer(memoryBackend(values));
    await quiet(store);
    expect(store.status().state).toBe('ready');
    expect(values.get('checklist:a#b')).toMatchObject({body: {ticked: {one: expect.anything()}}});
  });
});

describe('a database that fails later', () => {
  it('full: shows and holds what could not be written, and writes it when there is room', async () => {
    const values = new Map<string, unknown>();
    const place = memoryBackend(values);
    let isFull = true;
    const open = async (): Promise<Backend> => ({
      ...place,
      change: (key, decide) => {
        if (isFull) return Promise.reject(new StorageFailure('full'));
        return place.change(key, decide);
      },
    });
    const store = memoryBrowser().tab({open});
    tick(store, 'one');
    await quiet(store);
    expect(store.status()).toMatchObject({state: 'failed', reason: 'full'});
    expect(ticked(store)).toEqual(['one']);
    isFull = false;
    tick(store, 'two');
    await quiet(store);
    expect(store.status().state).toBe('ready');
    expect(values.get('checklist:a#b')).toMatchObject({
      body: {ticked: {one: expect.anything(), two: expect.anything()}},
    });
  });

  it('a newer version takes the database over: nothing more is written, the page goes on', async () => {
    const store = memoryBrowser().tab({open: (onLost) => openIndexedDb('taken', onLost)});
    tick(store, 'before');
    await quiet(store);
    const newerSite = await openDB('taken', 2);
    await quiet(store);
    expect(store.status()).toMatchObject({state: 'failed', reason: 'newer'});
    tick(store, 'after');
    await quiet(store);
    expect(ticked(store)).toEqual(['before', 'after']);
    expect(await newerSite.get('records', 'checklist:a#b')).toMatchObject({
      body: {ticked: {before: expect.anything()}},
    });
    newerSite.close();
  });

  it('opens again when the browser deleted the database behind the page', async () => {
    const store = memoryBrowser().tab({open: (onLost) => openIndexedDb('cleared', onLost)});
    tick(store, 'one');
    await quiet(store);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('cleared').onsuccess = resolve;
    });
    tick(store, 'two');
    await quiet(store);
    expect(store.status().state).toBe('ready');
    expect(ticked(store)).toContain('two');
  });
});
