import {isCount, isObject, isStrings, isTimeMs} from '../record/guards';
import {RESULTS} from './results';
import type {DrillBody, DrillResult} from './types';

export function isDrillBody(body: unknown): body is DrillBody {
  if (!isObject(body) || !isObject(body.drill) || !isObject(body.answers)) return false;
  const {seed, questions} = body.drill;
  const isDrill = isCount(seed) && isStrings(questions) && questions.length > 0;
  return isDrill && isTimeMs(body.begunAtMs) && Object.values(body.answers).every(isAnswer);
}

function isAnswer(answer: unknown): boolean {
  if (!isObject(answer) || !RESULTS.includes(answer.result as DrillResult)) return false;
  return isTimeMs(answer.atMs) && (answer.isLeft === undefined || answer.isLeft === true);
}
