/**
 * Anki packages, written in the browser. SQLite (sql.js, with its WebAssembly from this site) and the ZIP code are loaded
 * when somebody asks for a package.
 */
import {strToU8, zipSync} from 'fflate';
import initSqlJs from 'sql.js';

import {fillCollection, type ExportedCard} from '@site/src/domain/anki';

/** The bytes of an `.apkg`. @throws when SQLite cannot be loaded */
export async function ankiPackage(
  cards: readonly ExportedCard[],
  nowMs: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const database = new (await sqlite()).Database();
  try {
    fillCollection(database, cards, nowMs);
    const files = {'collection.anki2': database.export(), media: strToU8('{}')};
    return new Uint8Array(zipSync(files));
  } finally {
    database.close();
  }
}

/** Fetched by us, so that it works whatever type the server gives the file. */
async function sqlite() {
  const address = new URL('sql.js/dist/sql-wasm-browser.wasm', import.meta.url).href;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return initSqlJs({wasmBinary: await response.arrayBuffer()});
}
