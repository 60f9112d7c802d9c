import {storageName} from '../storage/namespace';
import {databaseName} from './databaseName';

/** Whether there is a database of drawings. A browser that does not tell may have one. */
export async function hasDrawings(): Promise<boolean> {
  const known = await indexedDB.databases?.();
  return !known || known.some(({name}) => name === databaseName(storageName()));
}
