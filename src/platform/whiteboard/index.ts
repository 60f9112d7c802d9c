/**
 * Drawings, in a database of their own beside the record: they are large, and no page but the one that shows them
 * should read them. Another tab that shows the same drawing is told.
 */
import type {IDBPDatabase} from 'idb';
import {emptyDrawing, isDrawing, mergeDrawings, type Drawing} from '@site/src/domain/whiteboard';
import {StorageFailure} from '../storage/backend';
import {storageName} from '../storage/namespace';
import {joinTabs} from '../tabs';
import {attempt, openDrawings, table} from './database';
import {databaseName} from './databaseName';

export interface BoardStore {
  load(): Promise<Drawing>;
  /**
   * Joins a drawing with what is stored by then. Begun at once, so that it also works while the page is left.
   * @returns the joined drawing
   * @throws StorageFailure blocked, full, corrupt or newer
   */
  save(drawing: Drawing): Promise<Drawing>;
  /** Puts a drawing that was joined before, without reading first: for a page that is being left. */
  saveNow(drawing: Drawing): void;
  close(): void;
}

/**
 * Opens the drawing of one attempt.
 * @param onOther called when another tab has stored something of it
 * @throws StorageFailure
 */
export async function openBoard(id: string, onOther: () => void): Promise<BoardStore> {
  const db = await attempt(openDrawings);
  const tabs = joinTabs<string>(databaseName(storageName()), (told) => told === id && onOther());
  return {
    load: () => attempt(async () => readable(await db.get(table, id))),
    save: (drawing) =>
      attempt(async () => {
        const joined = await saveIn(db, id, drawing);
        tabs.tell(id);
        return joined;
      }),
    saveNow: (drawing) => {
      try {
        const transaction = db.transaction(table, 'readwrite');
        transaction.done.catch(() => {});
        transaction.store.put(drawing, id).catch(() => {});
        transaction.commit();
      } catch {
        // The connection is gone: nothing is left to try.
      }
    },
    close: () => {
      tabs.close();
      db.close();
    },
  };
}

async function saveIn(db: IDBPDatabase, id: string, drawing: Drawing): Promise<Drawing> {
  const transaction = db.transaction(table, 'readwrite');
  transaction.done.catch(() => {});
  const stored: unknown = await transaction.store.get(id);
  const joined = mergeDrawings(drawing, readable(stored));
  transaction.store.put(joined, id).catch(() => {});
  transaction.commit();
  await transaction.done;
  return joined;
}

/** What is stored; a drawing that this version cannot read is left as it is. */
function readable(stored: unknown): Drawing {
  if (stored === undefined) return emptyDrawing;
  if (!isDrawing(stored)) throw new StorageFailure('corrupt');
  return stored;
}

/** Removes the drawing of an attempt that was removed. */
export async function removeBoard(id: string): Promise<void> {
  const db = await attempt(openDrawings);
  await attempt(() => db.delete(table, id));
  db.close();
}
