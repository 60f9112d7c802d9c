import 'fake-indexeddb/auto';
import {openDB} from 'idb';
import {expect, it, vi} from 'vitest';
import {emptyDrawing} from '@site/src/domain/whiteboard';
import {openBoard, removeBoard} from '.';
import {storageName} from '../storage/namespace';
import {databaseName} from './databaseName';
import {eraseBoards} from './erase';
import {lookAtBoard} from './look';
import {siteShelf} from './shelf';

const drawing = (...ids: string[]) => ({
  ...emptyDrawing,
  elements: ids.map((id) => ({id, version: 1, versionNonce: 1})),
});
const idsOf = async (id: string) => {
  const board = await openBoard(id, () => {});
  const {elements} = await board.load();
  board.close();
  return elements.map((element) => element.id).sort();
};

it('keeps what two tabs drew at once, and tells the other', async () => {
  const heard = vi.fn();
  const [one, two] = [await openBoard('p#m', heard), await openBoard('p#m', () => {})];
  await Promise.all([one.save(drawing('a')), two.save(drawing('b'))]);
  expect(await idsOf('p#m')).toEqual(['a', 'b']);
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  one.close();
  two.close();
});

it('keeps each attempt apart, and removes one or all', async () => {
  for (const id of ['p#x', 'p#y']) {
    const board = await openBoard(id, () => {});
    await board.save(drawing(id));
    board.close();
  }
  await removeBoard('p#x');
  expect([await idsOf('p#x'), await idsOf('p#y')]).toEqual([[], ['p#y']]);
  await eraseBoards();
  expect(await idsOf('p#y')).toEqual([]);
});

it('lists all of them as they are, joins one, and makes no database to look', async () => {
  await eraseBoards();
  expect(await siteShelf.all()).toEqual([]);
  expect((await indexedDB.databases()).map(({name}) => name)).not.toContain(
    databaseName(storageName()),
  );
  expect(await lookAtBoard('p#x')).toEqual(emptyDrawing);
  expect(await indexedDB.databases()).toEqual([]);
  await siteShelf.join('p#x', drawing('a'));
  await siteShelf.join('p#x', drawing('b'));
  expect((await lookAtBoard('p#x')).elements).toHaveLength(2);
  expect(await idsOf('p#x')).toEqual(['a', 'b']);
  const db = await openDB(databaseName(storageName()));
  await db.put('drawings', {version: 7}, 'p#y');
  db.close();
  expect((await siteShelf.all()).map(({id}) => id)).toEqual(['p#x', 'p#y']);
  await expect(siteShelf.join('p#y', drawing('a'))).rejects.toMatchObject({reason: 'corrupt'});
  await eraseBoards();
});

it('leaves alone what it cannot read, and a newer version’s database', async () => {
  const board = await openBoard('p#z', () => {});
  const db = await openDB(databaseName(storageName()));
  await db.put('drawings', {version: 7}, 'p#z');
  db.close();
  await expect(board.load()).rejects.toMatchObject({reason: 'corrupt'});
  await expect(board.save(drawing('a'))).rejects.toMatchObject({reason: 'corrupt'});
  board.close();
  (await openDB(databaseName(storageName()), 9)).close();
  await expect(openBoard('p#z', () => {})).rejects.toMatchObject({reason: 'newer'});
});
