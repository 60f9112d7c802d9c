/** The database of drawings, beside the record's database. */
import {openDB, type IDBPDatabase} from 'idb';
import {failureOf} from '../storage/backend';
import {storageName} from '../storage/namespace';
import {databaseName} from './databaseName';

const databaseVersion = 1;
export const table = 'drawings';

export function openDrawings(): Promise<IDBPDatabase> {
  return openDB(databaseName(storageName()), databaseVersion, {
    upgrade: (fresh) => void fresh.createObjectStore(table),
    blocking: (_from, _wanted, event) => (event.target as IDBDatabase).close(),
  });
}

/** @throws StorageFailure for whatever the work throws */
export async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(error);
  }
}
