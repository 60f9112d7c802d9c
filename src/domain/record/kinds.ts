/**
 * The kinds of record, each with the version of its body, its guard and its migrations.
 * To change a body's shape: raise `version`, add a migration from the version before, and add a
 * frozen sample (`samples/<kind>.v<version>.json`); the old samples never change.
 */
import {isAttemptBody} from '../attempt/isAttemptBody';
import {isDrillBody} from '../drill/isDrillBody';
import {isMockBody} from '../mock/isMockBody';
import {isGroupBody} from '../group/isGroupBody';
import {isPlanBody} from '../plan/isPlanBody';
import {isReadingBody} from '../reading/isReadingBody';
import {isCardBody} from '../review/isCardBody';
import {isPaceBody} from '../review/isPaceBody';
import {isCount, isObject, isStrings, isTimeMs} from './guards';
import type {Bodies, RecordKind} from './types';

export interface KindDefinition<Body> {
  /** Version of the body that this code reads and writes. */
  readonly version: number;
  readonly isBody: (body: unknown) => body is Body;
  /** `migrations[n]` turns a body of version n into one of version n + 1. */
  readonly migrations: Readonly<Record<number, (body: unknown) => unknown>>;
}

export type Kinds = {readonly [K in RecordKind]: KindDefinition<Bodies[K]>};

/** What this version of the handbook reads and writes, by kind. */
export const kinds: Kinds = {
  checklist: {version: 1, isBody: isChecklistBody, migrations: {}},
  quiz: {version: 1, isBody: isQuizBody, migrations: {}},
  recall: {version: 1, isBody: isRecallBody, migrations: {}},
  mock: {version: 1, isBody: isMockBody, migrations: {}},
  // Version 2 can hold drills.
  plan: {version: 2, isBody: isPlanBody, migrations: {1: (body) => body}},
  group: {version: 1, isBody: isGroupBody, migrations: {}},
  card: {version: 1, isBody: isCardBody, migrations: {}},
  reading: {version: 1, isBody: isReadingBody, migrations: {}},
  attempt: {version: 1, isBody: isAttemptBody, migrations: {}},
  drill: {version: 1, isBody: isDrillBody, migrations: {}},
  pace: {version: 1, isBody: isPaceBody, migrations: {}},
  meta: {version: 1, isBody: isMetaBody, migrations: {}},
};

function isChecklistBody(body: unknown): body is Bodies['checklist'] {
  return isObject(body) && isObject(body.ticked) && Object.values(body.ticked).every(isTimeMs);
}

function isQuizBody(body: unknown): body is Bodies['quiz'] {
  if (!isObject(body)) return false;
  const isAnswer = Number.isFinite(body.answer) || isStrings(body.answer);
  return isAnswer && isTimeMs(body.atMs) && typeof body.correct === 'boolean';
}

function isRecallBody(body: unknown): body is Bodies['recall'] {
  if (!isObject(body)) return false;
  const {atMs, asked, named, missed, streak} = body;
  const areCounts = isCount(asked) && isCount(named) && isCount(streak) && named <= asked;
  return areCounts && isTimeMs(atMs) && isStrings(missed);
}

function isMetaBody(body: unknown): body is Bodies['meta'] {
  if (!isObject(body)) return false;
  return [body.lastExportAtMs, body.persistenceAskedAtMs].every(
    (time) => time === undefined || isTimeMs(time),
  );
}
