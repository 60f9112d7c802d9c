/** What a payload must be, exactly: an unknown field, a strange id or a non-number is refused. */
import * as v from 'valibot';
import {groupSchema, page, planSchema, progressSchema} from './studySchemas';
import type {Shared} from './types';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(100));
const unique = v.check((list: string[]) => new Set(list).size === list.length);
/** `<page>#<question>`. */
const question = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*#[a-z0-9]+(-[a-z0-9]+)*$/),
  v.maxLength(300),
);
/** By hand, because valibot's `record` drops names such as `__proto__` instead of refusing them. */
const inputs = v.custom<Readonly<Record<string, number>>>((value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length <= 200 && entries.every(([name, number]) => isInput(name, number as unknown))
  );
});

/** Ids to what `isEntry` allows; by hand for the same reason as `inputs`. */
const byId = <Entry>(isEntry: (entry: unknown) => boolean) =>
  v.custom<Readonly<Record<string, Entry>>>((value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const entries = Object.entries(value as Record<string, unknown>);
    return entries.length <= 100 && entries.every(([name, entry]) => isId(name) && isEntry(entry));
  });
const DAY_SECONDS = 86_400;

/** By kind, the schema of the payload (without its kind, which stands before it in the link). */
const payloadSchemas = {
  checklist: v.strictObject({
    page,
    checklist: id,
    ticked: v.pipe(v.array(id), v.maxLength(500), unique),
  }),
  estimate: v.strictObject({page, inputs}),
  mock: v.strictObject({
    page,
    level: v.picklist(['mid', 'senior', 'staff']),
    minutes: v.picklist([20, 35, 45, 60]),
    startedAtMs: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15)),
    spent: byId<number>((seconds) => isUpTo(seconds, DAY_SECONDS)),
    scores: byId<number | null>((score) => score === null || isUpTo(score, 4)),
  }),
  plan: planSchema,
  group: groupSchema,
  progress: progressSchema,
  drill: v.pipe(
    v.strictObject({
      seed: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      questions: v.pipe(v.array(question), v.minLength(1), v.maxLength(50), unique),
      results: v.optional(v.array(v.picklist([0, 1, 2, 3]))),
    }),
    v.check(({questions, results}) => !results || results.length === questions.length),
  ),
} as const;

/** Whether a kind is one that this version opens. */
export function isKind(kind: string): kind is Shared['kind'] {
  return Object.hasOwn(payloadSchemas, kind);
}

/** The shared thing in a parsed payload; undefined if it is not one. */
export function readPayload(kind: Shared['kind'], payload: unknown): Shared | undefined {
  const result = v.safeParse(payloadSchemas[kind], payload);
  return result.success ? ({kind, ...result.output} as Shared) : undefined;
}

function isId(name: string): boolean {
  return v.is(id, name) && !(name in Object.prototype);
}

function isUpTo(value: unknown, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
}

/** Names that every object has are nobody's input. */
function isInput(name: string, value: unknown): boolean {
  const isName = /^[a-z][A-Za-z0-9]{0,99}$/.test(name) && !(name in Object.prototype);
  return isName && Number.isFinite(value);
}
