/** Looks at the drawing of an attempt, for who shows it or tells of it. */
import {emptyDrawing, type Drawing} from '@site/src/domain/whiteboard';
import {openBoard} from '.';
import {hasDrawings} from './hasDrawings';

/** Empty where there is none; who only looks makes no database. @throws StorageFailure */
export async function lookAtBoard(id: string): Promise<Drawing> {
  if (!(await hasDrawings())) return emptyDrawing;
  const board = await openBoard(id, () => {});
  return board.load().finally(() => board.close());
}
