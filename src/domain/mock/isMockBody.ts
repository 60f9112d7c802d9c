import {isObject, isStrings, isTimeMs} from '../record/guards';
import type {MockBody} from './types';

/** Whether a stored body is that of a mock, version 1. Short, because every page that keeps a record has it. */
export function isMockBody(body: unknown): body is MockBody {
  if (!isObject(body) || !isObject(body.clock) || !Array.isArray(body.asked)) return false;
  const {level, lengthMinutes, role, startedAtMs, probes, clock, endedAtMs = 0, aloud} = body;
  const {phase, spentMs, isRunning, seenAtMs, awaySinceMs = 0} = clock;
  return (
    ['mid', 'senior', 'staff'].includes(level as string) &&
    [20, 35, 45, 60].includes(lengthMinutes as number) &&
    ['candidate', 'interviewer', 'partner'].includes(role as string) &&
    isStrings(probes) &&
    [startedAtMs, endedAtMs, seenAtMs, awaySinceMs].every(isTimeMs) &&
    typeof phase === 'string' &&
    typeof isRunning === 'boolean' &&
    isMap(spentMs, isTimeMs) &&
    isMap(body.notes, isWritten) &&
    isMap(body.remarks, isWritten) &&
    isMap(body.answers, (one) => isWritten(one) && isTimeMs(one.shownAtMs)) &&
    isMap(body.scores, isGivenScore) &&
    body.asked.every(isAsked) &&
    (aloud === undefined || isHeldAloud(aloud))
  );
}

function isMap(value: unknown, isEntry: (entry: unknown) => boolean): boolean {
  return isObject(value) && Object.values(value).every(isEntry);
}

function isWritten(value: unknown): value is Record<string, unknown> {
  return isObject(value) && typeof value.text === 'string' && isTimeMs(value.atMs);
}

function isAsked(value: unknown): boolean {
  if (!isWritten(value)) return false;
  const {found, takenBackAtMs = 0} = value;
  return typeof found === 'string' && isTimeMs(takenBackAtMs);
}

function isHeldAloud(value: unknown): boolean {
  return isObject(value) && typeof value.isAloud === 'boolean' && isTimeMs(value.atMs);
}

function isGivenScore(value: unknown): boolean {
  return (
    isObject(value) &&
    isTimeMs(value.atMs) &&
    [null, 0, 1, 2, 3, 4].includes(value.score as number | null)
  );
}
