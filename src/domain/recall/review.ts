/** When a diagram that was recalled comes back. */
import type {LearnerRecord, RecallBody} from '../record';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days until a diagram comes back, by the number of good recalls in a row. */
export const INTERVALS_DAYS = [1, 3, 7, 21, 60] as const;
/** A recall is good if at least this share of the hidden labels was named. */
export const GOOD_SHARE = 0.8;

export interface Outcome {
  /** Labels that were hidden. */
  readonly asked: number;
  /** Ids of the nodes that were not named. */
  readonly missed: readonly string[];
  /** Labels that the diagram has in all. */
  readonly of: number;
}

/** When it is due, in milliseconds since the epoch. */
export function dueAtMs({atMs, streak}: RecallBody): number {
  const days = INTERVALS_DAYS[Math.min(streak, INTERVALS_DAYS.length - 1)] ?? 1;
  return atMs + days * DAY_MS;
}

/** The last recall was not good. */
export function isWeak({streak}: RecallBody): boolean {
  return streak === 0;
}

/**
 * The record after a recall. The row of good ones grows only if it had broken off or was due, so that naming
 * the same labels twice in an hour does not count twice, and if at least half of the labels were hidden (or, of
 * a weak diagram, all that had been missed).
 */
export function afterRecall(
  before: RecallBody | undefined,
  {asked, missed, of}: Outcome,
  nowMs: number,
): RecallBody {
  const named = asked - missed.length;
  const done = {atMs: nowMs, asked, named, missed};
  if (asked === 0 || named / asked < GOOD_SHARE) return {...done, streak: 0};
  const streak = before?.streak ?? 0;
  const isMending = before !== undefined && isWeak(before) && asked >= before.missed.length;
  const grows = isMending || (asked * 2 >= of && (!before || nowMs >= dueAtMs(before)));
  return {...done, streak: grows ? streak + 1 : streak};
}

export interface DueDiagram {
  readonly page: string;
  /** Id of the diagram in its page. */
  readonly diagram: string;
  readonly dueAtMs: number;
  readonly isDue: boolean;
  readonly isWeak: boolean;
  readonly asked: number;
  readonly named: number;
}

function dueDiagram({id, body}: LearnerRecord<'recall'>, nowMs: number): DueDiagram {
  const [page = '', diagram = ''] = id.split('#');
  const due = dueAtMs(body);
  const {asked, named} = body;
  return {page, diagram, dueAtMs: due, isDue: nowMs >= due, isWeak: isWeak(body), asked, named};
}

const order = (a: DueDiagram, b: DueDiagram) =>
  Number(b.isDue) - Number(a.isDue) || a.dueAtMs - b.dueAtMs || (a.page < b.page ? -1 : 1);

/** The diagrams that are due or weak at `nowMs`, due ones first, the longest due at the front. */
export function dueDiagrams(records: readonly LearnerRecord[], nowMs: number): DueDiagram[] {
  return records
    .filter((record): record is LearnerRecord<'recall'> => record.kind === 'recall')
    .map((record) => dueDiagram(record, nowMs))
    .filter(({isDue, isWeak: weak}) => isDue || weak)
    .sort(order);
}
