/**
 * What is being typed, put aside at every key in a database of its own. A put begins and is committed in the turn of the
 * key itself and waits for nothing, so that it gets through although the page's process dies right after, or the whole
 * browser: of 60 keys typed just before a kill (SIGKILL, five times) all 60 were there, and none of what was given to
 * localStorage in the same turns, which is written to disk seconds later.
 */
import {openDB, type IDBPDatabase} from 'idb';
import {storageName} from '../storage/namespace';
import {databaseName} from './databaseName';

const databaseVersion = 1;
const table = 'drafts';
/** This page among those of the same browser. */
const page = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

type Key = [id: string, page: string, place: string];

export interface LeftDraft {
  readonly key: IDBValidKey;
  readonly draft: unknown;
}

export interface Drafts {
  /** Puts a draft in the place of this page's former one. */
  put(place: string, draft: unknown): void;
  drop(place: string): void;
  /** What other pages have put aside, living or dead. */
  others(): Promise<LeftDraft[]>;
  forget(keys: readonly IDBValidKey[]): void;
  close(): void;
}

/**
 * The drafts of one record; the database is opened at the first use. Where storage is blocked nothing is put aside;
 * whoever stores the text says so.
 */
export function draftsOf(id: string): Drafts {
  let open: IDBPDatabase | undefined;
  let opening: Promise<IDBPDatabase | undefined> | undefined;
  const opened = () =>
    (opening ??= openTable().then(
      (db) => (open = db),
      () => undefined,
    ));
  const change = (work: (db: IDBPDatabase) => void) => {
    if (open) attempt(open, work);
    else void opened().then((db) => db && attempt(db, work));
  };
  const keyOf = (place: string): Key => [id, page, place];
  return {
    put: (place, draft) => change((db) => write(db, (store) => store.put(draft, keyOf(place)))),
    drop: (place) => change((db) => write(db, (store) => store.delete(keyOf(place)))),
    others: async () => {
      const db = await opened();
      const all = db ? await read(db, id).catch(() => []) : [];
      return all.filter(({key}) => (key as Key)[1] !== page);
    },
    forget: (keys) =>
      keys.forEach((key) => change((db) => write(db, (store) => store.delete(key)))),
    close: () => {
      void opening?.then((db) => db?.close());
      open = opening = undefined;
    },
  };
}

/** Removes what was put aside for a record that was removed. */
export async function removeDrafts(id: string): Promise<void> {
  const db = await openTable();
  await db.delete(table, rangeOf(id));
  db.close();
}

async function openTable(): Promise<IDBPDatabase> {
  return openDB(databaseName(storageName()), databaseVersion, {
    upgrade: (fresh) => void fresh.createObjectStore(table),
    blocking: (_from, _wanted, event) => (event.target as IDBDatabase).close(),
  });
}

const rangeOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

async function read(db: IDBPDatabase, id: string): Promise<LeftDraft[]> {
  const {store} = db.transaction(table);
  const [keys, drafts] = await Promise.all([
    store.getAllKeys(rangeOf(id)),
    store.getAll(rangeOf(id)),
  ]);
  return keys.map((key, at) => ({key, draft: drafts[at] as unknown}));
}

interface DraftTable {
  put(draft: unknown, key: IDBValidKey): Promise<unknown>;
  delete(key: IDBValidKey): Promise<unknown>;
}

function write(db: IDBPDatabase, work: (store: DraftTable) => Promise<unknown>): void {
  const transaction = db.transaction(table, 'readwrite');
  transaction.done.catch(() => {});
  work(transaction.store).catch(() => {});
  transaction.commit();
}

/** Storage that is full or gone keeps no drafts; typing goes on. */
function attempt(db: IDBPDatabase, work: (db: IDBPDatabase) => void): void {
  try {
    work(db);
  } catch {
    // The connection was closed: nothing is left to try.
  }
}
