/** From whatever lies in the store, or in a file, to a record that this version can work with. */
import {isObject, isTimeMs} from './guards';
import {kinds, type KindDefinition, type Kinds} from './kinds';
import type {KeptReason, LearnerRecord, RecordKind, StoredRecord} from './types';

/** The key under which a record lies: `<kind>:<id>`. */
export function recordKey(kind: string, id: string): string {
  return `${kind}:${id}`;
}

/** A record around a body, in the version that this code writes. `updatedAtMs` since the epoch. */
export function makeRecord<K extends RecordKind>(
  kind: K,
  id: string,
  body: LearnerRecord<K>['body'],
  updatedAtMs: number,
): LearnerRecord<K> {
  return {kind, id, version: kinds[kind].version, updatedAtMs, body};
}

/**
 * Reads one stored value. An older version is migrated; what cannot be read is kept as it is, with
 * the reason: `newer` version, `unknown-kind`, or `damaged`. Never throws.
 * @param known the kinds to read with; given only by the tests of migrations
 */
export function readStored(key: string, raw: unknown, known: Kinds = kinds): StoredRecord {
  if (!isEnvelope(raw) || recordKey(raw.kind, raw.id) !== key) return kept('damaged', raw);
  if (!Object.hasOwn(known, raw.kind)) return kept('unknown-kind', raw);
  const definition: KindDefinition<unknown> = known[raw.kind as RecordKind];
  if (raw.version > definition.version) return kept('newer', raw);
  const body = migrated(raw.body, raw.version, definition);
  if (body === undefined) return kept('damaged', raw);
  return {state: 'readable', record: {...raw, version: definition.version, body} as LearnerRecord};
}

interface Envelope {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly updatedAtMs: number;
  readonly body?: unknown;
}

/** Whether a value has the envelope of a record, of any kind and version. */
export function isEnvelope(raw: unknown): raw is Envelope {
  return (
    isObject(raw) &&
    typeof raw.kind === 'string' &&
    typeof raw.id === 'string' &&
    Number.isInteger(raw.version) &&
    isTimeMs(raw.updatedAtMs)
  );
}

/** The body in the present version; undefined if it cannot be had. */
function migrated(body: unknown, version: number, definition: KindDefinition<unknown>): unknown {
  try {
    let next = body;
    for (let at = version; at < definition.version; at += 1) {
      next = definition.migrations[at]!(next);
    }
    return definition.isBody(next) ? next : undefined;
  } catch {
    return undefined;
  }
}

function kept(why: KeptReason, raw: unknown): StoredRecord {
  return {state: 'kept', why, raw};
}
