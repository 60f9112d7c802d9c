/** Front matter of a page: one shape per `kind`; a key that is not named here is an error. */
import * as v from 'valibot';
import {day, id, pageId, step, text} from './fields';

/** Keys that Docusaurus itself reads. */
const docusaurus = {
  sidebar_label: v.optional(text),
  sidebar_position: v.optional(v.number()),
  slug: v.optional(text),
  hide_table_of_contents: v.optional(v.boolean()),
  pagination_next: v.optional(v.nullable(text)),
  pagination_prev: v.optional(v.nullable(text)),
};

const described = {title: text, description: text, reviewed: day, ...docusaurus};

/** How a page hangs together with others; pages that teach must say it, even when a list is empty. */
const taught = {
  steps: v.array(step),
  needs: v.array(pageId),
  unlocks: v.array(pageId),
  blocks: v.array(id),
};

const untaught = {
  steps: v.optional(v.array(step), []),
  needs: v.optional(v.array(pageId), []),
  unlocks: v.optional(v.array(pageId), []),
  blocks: v.optional(v.array(id), []),
};

const caseStudy = {
  task: text,
  modality: text,
  scale: text,
  hardThing: text,
  difficulty: v.picklist([1, 2, 3]),
};

/** Union on `kind`. Lists that are left out where they are optional come out empty. */
export const frontMatterSchema = v.variant('kind', [
  v.strictObject({kind: v.literal('framework'), ...described, ...taught}),
  v.strictObject({kind: v.literal('building-block'), ...described, ...taught}),
  v.strictObject({kind: v.literal('case-study'), ...described, ...taught, ...caseStudy}),
  v.strictObject({kind: v.literal('practice'), ...described, ...untaught}),
  v.strictObject({kind: v.literal('reference'), ...described, ...untaught}),
  v.strictObject({kind: v.literal('contributing'), ...described, ...untaught}),
]);

export type FrontMatter = v.InferOutput<typeof frontMatterSchema>;
export type CaseStudyFrontMatter = Extract<FrontMatter, {kind: 'case-study'}>;
