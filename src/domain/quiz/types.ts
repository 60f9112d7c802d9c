import type {Question} from '../content/quizSchema';

/** `quiz.yaml` as its schema lets it through. Types only: reading pages carry no schema. */
export type {Question, Quiz} from '../content/quizSchema';

/** Options of which one (single) or several are right. */
export type ChoiceQuestion = Extract<Question, {kind: 'single' | 'several'}>;
/** `answer.tolerance` is relative: 0.05 accepts 5% to either side. */
export type NumberQuestion = Extract<Question, {kind: 'number'}>;
/** `items` stand in the right order. */
export type OrderQuestion = Extract<Question, {kind: 'order'}>;

/** What a reader gave as an answer: ids of chosen options, ids in the chosen order, or typed text. */
export type Answer =
  | {kind: 'choice'; chosen: string[]}
  | {kind: 'number'; text: string}
  | {kind: 'order'; order: string[]};

/** Why an answer cannot be scored. */
export type Unreadable =
  'nothing chosen' | 'empty' | 'negative' | 'absurd' | 'not a number' | 'wrong unit';

/** What became of an answer. `right` of `of` parts of it are right when it is partly so. */
export type Score =
  | {kind: 'right'}
  | {kind: 'partly'; right: number; of: number}
  | {kind: 'wrong'; /** Given value divided by the right one, for numbers. */ ratio?: number}
  | {kind: 'unreadable'; reason: Unreadable};
