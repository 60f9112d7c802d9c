/** `docs/reference/glossary.yaml`: the field's words, each defined once. */
import * as v from 'valibot';
import {id, text} from './fields';

const term = v.strictObject({
  id,
  term: text,
  /** Also known as. */
  also: v.optional(v.array(text)),
  definition: text,
  /** Where the handbook treats it: `/path/` or `/path/#section`. */
  treatedIn: v.optional(
    v.pipe(v.string(), v.regex(/^\//, 'write an address from the root, /path/#section')),
  ),
});

export const glossarySchema = v.strictObject({terms: v.array(term)});

export type GlossaryTerm = v.InferOutput<typeof term>;
