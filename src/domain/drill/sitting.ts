/** One sitting of a drill: the first answers and the place, kept so that neither a reload nor a crash begins it anew. */
import type {LearnerRecord} from '../record/types';
import type {Drill, DrillBody, DrillResult, SittingAnswer} from './types';

type SittingChange = (current: DrillBody | undefined, nowMs: number) => DrillBody;

/** Id of its record. The same link leads to the same sitting, whatever results of others it carries. */
export function sittingId({seed}: Drill): string {
  return `practice/drills#drill-${seed}`;
}

/** What became of each question so far, in the order of `questions`; undefined for one that is still to come. */
export function resultsSoFar(
  body: DrillBody | undefined,
  questions: readonly string[],
): (DrillResult | undefined)[] {
  return questions.map((id) => answerTo(body, id)?.result);
}

/** Place of the first question that was not left yet; the number of questions when the drill is over. */
export function placeIn(body: DrillBody | undefined, questions: readonly string[]): number {
  const place = questions.findIndex((id) => !answerTo(body, id)?.isLeft);
  return place === -1 ? questions.length : place;
}

/** The question was answered. The first answer stays. */
export function answered(drill: Drill, id: string, result: DrillResult): SittingChange {
  return (current, nowMs) => {
    const body = current ?? begun(drill, nowMs);
    return answerTo(body, id) ? body : withAnswer(body, id, {result, atMs: nowMs});
  };
}

/** The reader goes on; a question without an answer was passed by. */
export function leftBehind(drill: Drill, id: string): SittingChange {
  return (current, nowMs) => {
    const body = current ?? begun(drill, nowMs);
    const answer = answerTo(body, id) ?? {result: 'open', atMs: nowMs};
    return withAnswer(body, id, {...answer, isLeft: true});
  };
}

/** The same drill from its first question; later than the sitting that it replaces, whatever the clock says. */
export function begunAgain(drill: Drill): SittingChange {
  return (current, nowMs) => begun(drill, Math.max(nowMs, (current?.begunAtMs ?? -1) + 1));
}

/** The drill that was worked on last, unless it is over. */
export function unfinished(records: readonly LearnerRecord[]): DrillBody | undefined {
  const last = records
    .filter((one): one is LearnerRecord<'drill'> => one.kind === 'drill')
    .reduce<LearnerRecord<'drill'> | undefined>(
      (best, one) => (best && best.updatedAtMs > one.updatedAtMs ? best : one),
      undefined,
    );
  const isBegun = last && Object.keys(last.body.answers).length > 0;
  const {questions} = last?.body.drill ?? {questions: []};
  return isBegun && placeIn(last.body, questions) < questions.length ? last.body : undefined;
}

function begun(drill: Drill, begunAtMs: number): DrillBody {
  return {drill, begunAtMs, answers: {}};
}

function withAnswer(body: DrillBody, id: string, answer: SittingAnswer): DrillBody {
  return {...body, answers: {...body.answers, [id]: answer}};
}

function answerTo(body: DrillBody | undefined, id: string): SittingAnswer | undefined {
  return body && Object.hasOwn(body.answers, id) ? body.answers[id] : undefined;
}
