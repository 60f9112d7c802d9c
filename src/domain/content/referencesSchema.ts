/** `docs/reference/references.yaml`: CSL fields, and what of each source was seen. */
import * as v from 'valibot';
import {day, id, text} from './fields';

/** Types of the Citation Style Language that the handbook cites. */
export const CSL_TYPES = [
  'article',
  'article-journal',
  'paper-conference',
  'book',
  'chapter',
  'dataset',
  'patent',
  'post-weblog',
  'report',
  'software',
  'speech',
  'standard',
  'thesis',
  'webpage',
] as const;

const person = v.strictObject({family: text, given: text});
const organisation = v.strictObject({literal: text});

const reference = v.strictObject({
  id,
  type: v.picklist(CSL_TYPES),
  title: text,
  author: v.pipe(
    v.array(v.union([person, organisation])),
    v.minLength(1, 'name at least one author'),
  ),
  issued: v.pipe(
    v.string(),
    v.regex(/^\d{4}(-\d{2}){0,2}$/, 'write "2013", "2013-08" or "2013-08-11", in quotes'),
  ),
  'container-title': v.optional(text),
  publisher: v.optional(text),
  volume: v.optional(text),
  issue: v.optional(text),
  page: v.optional(text),
  edition: v.optional(text),
  number: v.optional(text),
  URL: v.pipe(v.string(), v.url('write a whole address, https://…')),
  DOI: v.optional(v.pipe(v.string(), v.regex(/^10\.\S+$/, 'write the bare DOI, 10.…'))),
  seen: v.picklist(['full text', 'abstract', 'catalogue']),
  seenOn: day,
  /** What the handbook takes from it. */
  claim: text,
});

export const referencesSchema = v.strictObject({references: v.array(reference)});

export type Reference = v.InferOutput<typeof reference>;
