/** All drawings of this site, for who carries them away or brings them in. */
import type {Drawing} from '@site/src/domain/whiteboard';
import type {TravellingBoard} from '@site/src/domain/whiteboard/importBoard';
import {openBoard} from '.';
import {attempt, openDrawings, table} from './database';
import {hasDrawings} from './hasDrawings';

export interface BoardShelf {
  /** As they are stored, unread. @throws StorageFailure */
  all(): Promise<TravellingBoard[]>;
  /** Joins a drawing with what is stored under the id by then. @throws StorageFailure */
  join(id: string, drawing: Drawing): Promise<void>;
}

/** The shelf of this browser. */
export const siteShelf: BoardShelf = {
  all: () => attempt(readAll),
  async join(id, drawing) {
    const board = await openBoard(id, () => {});
    await board.save(drawing).finally(() => board.close());
  },
};

async function readAll(): Promise<TravellingBoard[]> {
  // Who only looks makes no database. A browser that does not tell makes one.
  if (!(await hasDrawings())) return [];
  const db = await openDrawings();
  try {
    const {store} = db.transaction(table);
    const [keys, drawings] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return keys.map((key, at) => ({id: String(key), drawing: drawings[at]}));
  } finally {
    db.close();
  }
}
