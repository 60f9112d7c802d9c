/** What a payload must be, exactly: an unknown field, a strange id or a non-number is refused. */
import * as v from 'valibot';
import {groupSchema, page, planSchema, progressSchema} from './studySchemas';
import type {Shared} from './types';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(100));
/** By hand, because valibot's `record` drops names such as `__proto__` instead of refusing them. */
const inputs = v.custom<Readonly<Record<string, number>>>((value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length <= 200 && entries.every(([name, number]) => isInput(name, number as unknown))
  );
});

/** By kind, the schema of the payload (without its kind, which stands before it in the link). */
const payloadSchemas = {
  plan: planSchema,
  group: groupSchema,
  progress: progressSchema,
  checklist: v.strictObject({
    page,
    checklist: id,
    ticked: v.pipe(
      v.array(id),
      v.maxLength(500),
      v.check((list) => new Set(list).size === list.length),
    ),
  }),
  estimate: v.strictObject({page, inputs}),
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

/** Names that every object has are nobody's input. */
function isInput(name: string, value: unknown): boolean {
  const isName = /^[a-z][A-Za-z0-9]{0,99}$/.test(name) && !(name in Object.prototype);
  return isName && Number.isFinite(value);
}
