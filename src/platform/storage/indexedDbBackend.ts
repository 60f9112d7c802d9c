/**
 * The browser's database. Loaded lazily (with `idb`): a page that is only read does not pay for it.
 * Keys lie outside the values, so that a damaged value can still be found and kept.
 */
import {openDB, type IDBPDatabase} from 'idb';
import {failureOf, StorageFailure, type Backend, type RawChange} from './backend';

const databaseVersion = 1;
const table = 'records';

/**
 * Opens the database `name`, making it at the first visit.
 * @param onLost called when a newer version of the site, in another tab, takes the database over
 * @throws StorageFailure blocked, corrupt or newer
 */
export async function openIndexedDb(name: string, onLost: () => void): Promise<Backend> {
  let db = await open(name, onLost);
  const again = async () => (db = await open(name, onLost));
  return {
    readAll: () => attempt(() => readAll(db), again),
    read: (key) => attempt(() => db.get(table, key), again),
    change: (key, decide) => attempt(() => changeOne(db, key, decide), again),
    changeNow: (key, change) => changeNow(db, key, change),
    clear: () => attempt(() => db.clear(table), again),
    close: () => db.close(),
  };
}

async function open(name: string, onLost: () => void): Promise<IDBPDatabase> {
  try {
    const db = await openDB(name, databaseVersion, {
      upgrade: (fresh) => void fresh.createObjectStore(table),
      blocking: (_from, wanted, event) => {
        (event.target as IDBDatabase).close();
        if (wanted !== null) onLost();
      },
    });
    if (!db.objectStoreNames.contains(table)) throw new StorageFailure('corrupt');
    return db;
  } catch (error) {
    throw failureOf(error);
  }
}

async function readAll(db: IDBPDatabase): Promise<Map<string, unknown>> {
  const records = db.transaction(table).store;
  const [keys, values] = await Promise.all([records.getAllKeys(), records.getAll()]);
  return new Map(keys.map((key, index) => [String(key), values[index]]));
}

async function changeOne(
  db: IDBPDatabase,
  key: string,
  decide: Parameters<Backend['change']>[1],
): Promise<void> {
  const transaction = db.transaction(table, 'readwrite');
  const ended = transaction.done;
  ended.catch(() => {});
  const change = decide(await transaction.store.get(key));
  // Not awaited one by one, and committed at once: the reader may be leaving the page.
  if (change === 'delete') transaction.store.delete(key).catch(() => {});
  else if (change !== 'leave') transaction.store.put(change.put, key).catch(() => {});
  transaction.commit();
  await ended;
}

/** Everything is asked for before control goes back to a browser that is about to end the page. */
function changeNow(db: IDBPDatabase, key: string, change: RawChange): void {
  if (change === 'leave') return;
  try {
    const transaction = db.transaction(table, 'readwrite');
    transaction.done.catch(() => {});
    if (change === 'delete') transaction.store.delete(key).catch(() => {});
    else transaction.store.put(change.put, key).catch(() => {});
    transaction.commit();
  } catch {
    // The connection is gone: nothing is left to try.
  }
}

/** A browser may close the connection (storage cleared, tab asleep): then open it once more. */
async function attempt<T>(work: () => Promise<T>, reopen: () => Promise<unknown>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (failureOf(error).reason !== 'blocked') throw failureOf(error);
  }
  await reopen();
  return work().catch((error: unknown) => {
    throw failureOf(error);
  });
}
