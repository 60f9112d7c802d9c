/** What bringing in a whiteboard would do, said before anything is done. */
import {drawnState, isDrawing, mergeDrawings, type Drawing} from '.';
import {readDrawing} from './readDrawing';

/** A whiteboard on its way: the record id of its attempt, and a drawing that nobody has looked at. */
export interface TravellingBoard {
  readonly id: string;
  readonly drawing: unknown;
}

/**
 * `add` nothing of that attempt here · `update` ours gets what it lacks · `same` nothing to do · `keep-ours` what lies
 * here cannot be read, and stays · `skip` damaged or of a newer version, not imported.
 */
export type BoardEffect = 'add' | 'update' | 'same' | 'keep-ours' | 'skip';

export interface BoardStep {
  readonly id: string;
  readonly effect: BoardEffect;
  /** What to join with ours, for `add` and `update`. */
  readonly theirs?: Drawing;
}

const ATTEMPT = /^[a-z0-9-]+(\/[a-z0-9-]+)*#mock-[a-z0-9]{1,24}$/;

/** What one whiteboard does to `ours`, whatever is stored under its id (undefined: nothing). */
export function boardStep(ours: unknown, {id, drawing}: TravellingBoard): BoardStep {
  const theirs = ATTEMPT.test(id) ? readDrawing(drawing) : undefined;
  if (!theirs) return {id, effect: 'skip'};
  if (ours === undefined) return {id, effect: 'add', theirs};
  if (!isDrawing(ours)) return {id, effect: 'keep-ours'};
  return hasAll(ours, theirs) ? {id, effect: 'same'} : {id, effect: 'update', theirs};
}

function hasAll(ours: Drawing, theirs: Drawing): boolean {
  const {elements, files} = mergeDrawings(ours, theirs);
  const pictures = (of: Drawing['files']) => Object.keys(of).length;
  return (
    drawnState(elements) === drawnState(ours.elements) && pictures(files) === pictures(ours.files)
  );
}
