/** `quiz.yaml`: questions of four kinds. How they are scored is told in domain/quiz. */
import * as v from 'valibot';
import {id, level, step, text, uses} from './fields';

const asked = {id, step, level, section: id, question: text, uses, explanation: v.optional(text)};

const option = v.strictObject({id, text, correct: v.optional(v.boolean()), why: text});

const answer = v.strictObject({
  value: v.number(),
  /** Relative: 0.05 accepts five per cent to either side. */
  tolerance: v.pipe(
    v.number(),
    v.minValue(0, 'write a relative tolerance of 0 or more, e.g. 0.05'),
  ),
  unit: v.optional(text),
});

const item = v.strictObject({id, text});

/** Union on `kind`. */
export const questionSchema = v.variant('kind', [
  v.strictObject({kind: v.literal('single'), ...asked, options: v.array(option)}),
  v.strictObject({kind: v.literal('several'), ...asked, options: v.array(option)}),
  v.strictObject({kind: v.literal('number'), ...asked, answer, why: text}),
  v.strictObject({kind: v.literal('order'), ...asked, items: v.array(item), why: text}),
]);

export const quizSchema = v.strictObject({questions: v.array(questionSchema)});

export type Quiz = v.InferOutput<typeof quizSchema>;
export type Question = v.InferOutput<typeof questionSchema>;
