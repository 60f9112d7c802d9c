import {isCount, isObject, isTimeMs} from '../record/guards';
import type {CardBody} from './types';

const PHASES: readonly unknown[] = ['learning', 'review', 'relearning'];

export function isCardBody(body: unknown): body is CardBody {
  return isObject(body) && isState(body.state) && Array.isArray(body.log) && body.log.every(isLine);
}

function isState(state: unknown): boolean {
  if (!isObject(state)) return false;
  const {dueAtMs, lastAtMs, stability, difficulty, phase, step, intervalDays, reps, lapses} = state;
  return (
    [dueAtMs, lastAtMs, stability, difficulty].every(isTimeMs) &&
    [step, intervalDays, reps, lapses].every(isCount) &&
    PHASES.includes(phase)
  );
}

function isLine(line: unknown): boolean {
  if (!isObject(line)) return false;
  const {atMs, rating, intervalDays} = line;
  return isTimeMs(atMs) && isCount(intervalDays) && isCount(rating) && rating >= 1 && rating <= 4;
}
