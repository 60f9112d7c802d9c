import {RESULTS} from './results';
import type {DrillBody, SittingAnswer} from './types';

/** The sitting that was begun later; of one sitting the first answer to each question, left where either left it. */
export function mergeDrills(a: DrillBody, b: DrillBody): DrillBody {
  if (a.begunAtMs !== b.begunAtMs) return a.begunAtMs > b.begunAtMs ? a : b;
  const {drill, begunAtMs} = drillText(a) >= drillText(b) ? a : b;
  const ids = [...new Set([...Object.keys(a.answers), ...Object.keys(b.answers)])].sort();
  const answers = ids.map((id) => [id, firstOf(of(a, id), of(b, id))!] as const);
  return {drill, begunAtMs, answers: Object.fromEntries(answers)};
}

/** Of two drills under one id, an arbitrary but always the same one. */
const drillText = ({drill: {seed, questions}}: DrillBody) => JSON.stringify([seed, questions]);

const of = ({answers}: DrillBody, id: string) =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

function firstOf(a?: SittingAnswer, b?: SittingAnswer): SittingAnswer | undefined {
  if (!a || !b) return a ?? b;
  const {result, atMs} = isBefore(a, b) ? a : b;
  return a.isLeft || b.isLeft ? {result, atMs, isLeft: true} : {result, atMs};
}

/** Of two in the same millisecond, the better one. */
function isBefore(a: SittingAnswer, b: SittingAnswer): boolean {
  if (a.atMs !== b.atMs) return a.atMs < b.atMs;
  return RESULTS.indexOf(a.result) >= RESULTS.indexOf(b.result);
}
