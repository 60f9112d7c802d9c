/** One recall of a diagram, from the first hidden label to the last. Every function makes the next state. */
import type {Verdict} from './judge';

export interface Session {
  /** Ids of the nodes whose labels are hidden, in the order in which they are numbered. */
  readonly blanks: readonly string[];
  /** Those that are done: named by the reader, or shown because they gave up. */
  readonly solved: Readonly<Record<string, 'named' | 'shown'>>;
  /** Index in `blanks` of the one asked for. */
  readonly at: number;
  /** What came of the last try, and of which blank; `moved` when the reader went on without one. */
  readonly last?: {readonly id: string; readonly came: Verdict | 'shown' | 'moved'};
}

export function started(blanks: readonly string[]): Session {
  return {blanks, solved: {}, at: 0};
}

export function isSolved({solved}: Session, id: string): boolean {
  return Object.hasOwn(solved, id);
}

export function isDone(session: Session): boolean {
  return session.blanks.every((id) => isSolved(session, id));
}

/** The next blank from `at` on, in steps of `by`, that is still open; `at` itself if none is. */
function nextOpen(session: Session, by: 1 | -1): number {
  const {blanks, at} = session;
  for (let step = 1; step <= blanks.length; step += 1) {
    const place = (at + by * step + blanks.length * step) % blanks.length;
    if (!isSolved(session, blanks[place]!)) return place;
  }
  return at;
}

function solve(session: Session, how: 'named' | 'shown', came: Verdict | 'shown'): Session {
  const id = session.blanks[session.at];
  if (id === undefined || isSolved(session, id)) return session;
  const next = {...session, solved: {...session.solved, [id]: how}, last: {id, came}};
  return {...next, at: nextOpen(next, 1)};
}

/** After a try that was judged: a right one goes on to the next open blank, any other stays. */
export function tried(session: Session, verdict: Verdict): Session {
  if (verdict === 'right') return solve(session, 'named', 'right');
  const id = session.blanks[session.at];
  return id === undefined ? session : {...session, last: {id, came: verdict}};
}

/** Shows the label asked for, which then counts as missed. */
export function shown(session: Session): Session {
  return solve(session, 'shown', 'shown');
}

/** On to the next open blank, or back to the one before, without a try. */
export function moved(session: Session, by: 1 | -1): Session {
  const at = nextOpen(session, by);
  return {...session, at, last: {id: session.blanks[at] ?? '', came: 'moved'}};
}

/** To one blank, if it is still open. */
export function movedTo(session: Session, id: string): Session {
  const at = session.blanks.indexOf(id);
  if (at < 0 || isSolved(session, id)) return session;
  return {...session, at, last: {id, came: 'moved'}};
}

/** Gives up: what is open is shown. */
export function finished(session: Session): Session {
  const open = session.blanks.filter((id) => !isSolved(session, id));
  const rest = Object.fromEntries(open.map((id) => [id, 'shown' as const]));
  return {...session, solved: {...session.solved, ...rest}};
}

/** Ids of the blanks that were not named. */
export function missedIn({blanks, solved}: Session): string[] {
  return blanks.filter((id) => solved[id] !== 'named');
}
