/** `docs/reference/numbers-to-know.yaml`: numbers that many estimates share, each with where it is from and when. */
import * as v from 'valibot';
import {id, text} from './fields';

/** Groups in the order in which the page shows them. */
export const NUMBER_GROUPS = {
  rules: 'Rules of thumb',
  time: 'Waiting',
  memory: 'Bytes',
  rates: 'Rates of one machine',
  accelerators: 'Accelerators',
  prices: 'Prices',
  people: 'People',
} as const;

export type NumberGroup = keyof typeof NUMBER_GROUPS;

const number = v.pipe(
  v.strictObject({
    id,
    group: v.picklist(Object.keys(NUMBER_GROUPS) as NumberGroup[]),
    label: text,
    value: v.number(),
    /** As in estimates: 'requests/s', 'bytes', 'USD/hour'. */
    unit: text,
    /** What one decides with it. */
    use: text,
    /** Key of a reference; a number without one is an assumption and says why. */
    source: v.optional(text),
    assumption: v.optional(text),
    /** Month in which the source was looked at or the assumption made. */
    asOf: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'write a month as YYYY-MM')),
  }),
  v.check(
    ({source, assumption}) => (source === undefined) !== (assumption === undefined),
    'give it either a source (a key of references.yaml) or an assumption, not both',
  ),
);

export const numbersSchema = v.strictObject({numbers: v.array(number)});

export type KnownNumber = v.InferOutput<typeof number>;
