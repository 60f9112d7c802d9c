import {storageName} from '../storage/namespace';
import {databaseName} from './databaseName';

/** Removes every drawing of this site from this browser. Where there is no database, there is nothing to do. */
export function eraseBoards(): Promise<void> {
  return new Promise((resolve, reject) => {
    const erasing = indexedDB.deleteDatabase(databaseName(storageName()));
    erasing.onsuccess = () => resolve();
    erasing.onerror = () => reject(erasing.error ?? new Error('not erased'));
  });
}
