import {databaseName as draftsName} from '../drafts/databaseName';
import {storageName} from '../storage/namespace';
import {databaseName} from './databaseName';

/** Removes every drawing and draft of this site from this browser. Where there is no database, there is nothing to do. */
export async function eraseBoards(): Promise<void> {
  await Promise.all([databaseName, draftsName].map((name) => erase(name(storageName()))));
}

function erase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const erasing = indexedDB.deleteDatabase(name);
    erasing.onsuccess = () => resolve();
    erasing.onerror = () => reject(erasing.error ?? new Error('not erased'));
  });
}
