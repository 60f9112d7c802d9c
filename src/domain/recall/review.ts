/** When a diagram that was recalled comes back. */
import type {LearnerRecord, RecallBody} from '../record';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days until a diagram comes back, by the number of good recalls in a row. */
export const INTERVALS_DAYS = [1, 3, 7, 21, 60] as const;
/** A recall is good if at least this share of the hidden labels was named. */
export const GOOD_SHARE = 0.8;

export interface Outcome {
  /** Ids of the nodes whose labels were hidden. */
  readonly asked: readonly string[];
  /** Those of them that were not named. */
  readonly missed: readonly string[];
  /** Ids of all nodes that can be asked for. */
  readonly of: readonly string[];
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
 * The record after a recall. One that is not good makes the diagram weak. A good one of less than half of the
 * labels changes no date and no count: it only takes what was named off the list of what was missed. The row of
 * good ones grows when a diagram is due (so that naming the same labels twice in an hour does not count twice),
 * and when a weak one is mended.
 */
export function afterRecall(
  before: RecallBody | undefined,
  outcome: Outcome,
  nowMs: number,
): RecallBody {
  const {asked, missed} = outcome;
  const named = asked.length - missed.length;
  const left = stillMissed(before, outcome);
  const done = {atMs: nowMs, asked: asked.length, named, missed: left};
  if (asked.length === 0 || named / asked.length < GOOD_SHARE) return {...done, streak: 0};
  const streak = before?.streak ?? 0;
  if (grows(before, outcome, nowMs)) return {...done, streak: streak + 1};
  return before && !isMost(outcome) ? {...before, missed: left} : {...done, streak};
}

function isMost({asked, of}: Outcome): boolean {
  return asked.length * 2 >= of.length;
}

/** What was missed before, without nodes that the diagram has no more. */
function missedBefore(before: RecallBody | undefined, {of}: Outcome): string[] {
  return before?.missed.filter((id) => of.includes(id)) ?? [];
}

/** What was missed and not asked for again stays on the list. */
function stillMissed(before: RecallBody | undefined, outcome: Outcome): string[] {
  const {asked, missed} = outcome;
  return [...missedBefore(before, outcome).filter((id) => !asked.includes(id)), ...missed];
}

/**
 * A weak diagram is mended when all that had been missed was asked for again, among most of the labels or all of
 * it named; any other is known better when it was due and most of it was asked for.
 */
function grows(before: RecallBody | undefined, outcome: Outcome, nowMs: number): boolean {
  if (!before) return isMost(outcome);
  if (!isWeak(before)) return isMost(outcome) && nowMs >= dueAtMs(before);
  const {asked, missed} = outcome;
  const wanted = missedBefore(before, outcome);
  if (!wanted.every((id) => asked.includes(id))) return false;
  return isMost(outcome) || (wanted.length > 0 && !wanted.some((id) => missed.includes(id)));
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
