/** `interview.yaml`: what an interviewer needs to run a case and to judge it. */
import * as v from 'valibot';
import {id, step, text, uses} from './fields';

const minutes = v.pipe(
  v.number(),
  v.integer('write whole minutes'),
  v.minValue(0, 'write 0 or more minutes'),
);

const clarification = v.strictObject({
  id,
  question: text,
  /** Other wordings of the question. */
  also: v.array(text),
  answer: text,
  why: text,
  uses,
});

/** Ids of criteria of the same file: what an answer to this, or what is heard in this phase, informs. */
const criteria = v.optional(v.array(id));

const phase = v.strictObject({
  id,
  step,
  title: text,
  /** Minutes per length of interview; over all phases they sum to that length exactly. */
  minutes: v.strictObject({'20': minutes, '35': minutes, '45': minutes, '60': minutes}),
  cues: v.array(text),
  criteria,
});

const probe = v.strictObject({
  id,
  /** Id of a phase of the same file. */
  phase: id,
  /** Id of a section of the page. */
  section: id,
  question: text,
  strong: text,
  weak: text,
  followUp: text,
  criteria,
  uses,
});

const criterion = v.strictObject({
  id,
  criterion: text,
  step,
  section: id,
  weight: v.picklist([1, 2, 3]),
  mid: text,
  senior: text,
  staff: text,
  uses,
});

/** What attempt mode asks before a section of the page shows its answer; see sectionQuestions.ts. */
const asked = v.strictObject({
  /** Id of a section of the page. */
  section: id,
  question: text,
});

export const interviewSchema = v.strictObject({
  prompt: text,
  sections: v.optional(v.array(asked)),
  clarifications: v.array(clarification),
  phases: v.array(phase),
  probes: v.array(probe),
  rubric: v.array(criterion),
  verdict: v.strictObject({mid: text, senior: text, staff: text}),
});

export type Interview = v.InferOutput<typeof interviewSchema>;
export type InterviewPhase = Interview['phases'][number];
export type RubricCriterion = Interview['rubric'][number];
