import {shuffle} from '../cards/shuffle';
import {readNumber} from './readNumber';
import type {Answer, ChoiceQuestion, OrderQuestion, Question} from './types';

/**
 * The order in which the items of an ordering question are first shown: always the same for the same
 * question, and never the right one (given two items or more).
 */
export function givenOrder({id, items}: Pick<OrderQuestion, 'id' | 'items'>): string[] {
  const right = items.map((item) => item.id);
  const shown = shuffle(right, id);
  const solved = shown.every((item, at) => item === right[at]);
  return solved ? [...shown.slice(1), ...shown.slice(0, 1)] : shown;
}

/**
 * The options of a choice in the order in which they are shown: by chance that follows from `seed`, since an author's
 * order tells which is right. A scale (numbers that rise) stays as it is.
 */
export function givenOptions<Q extends ChoiceQuestion>(question: Q, seed: string = question.id): Q {
  const {options} = question;
  const numbers = options.map(({text}) => Number(/^[^a-z\d]{0,4}(\d[\d.]*)/i.exec(text)?.[1]));
  const rises = numbers.every((value, at) => at === 0 || value > numbers[at - 1]!);
  return rises ? question : {...question, options: shuffle(options, seed)};
}

/** The question as it is first shown. */
export function given(question: Question): Question {
  return question.kind === 'single' || question.kind === 'several'
    ? givenOptions(question)
    : question;
}

/** The answer that stands before a reader has done anything. */
export function blankAnswer(question: Question): Answer {
  if (question.kind === 'number') return {kind: 'number', text: ''};
  if (question.kind === 'order') return {kind: 'order', order: givenOrder(question)};
  return {kind: 'choice', chosen: []};
}

/** What of an answer is stored: ids of options, items in the order given, or the number that was meant. */
export type StoredAnswer = readonly string[] | number;

/** What to store of an answer that `score` could read; undefined for one that it could not. */
export function toStored(question: Question, answer: Answer): StoredAnswer | undefined {
  if (answer.kind === 'choice') return answer.chosen.length > 0 ? answer.chosen : undefined;
  if (answer.kind === 'order') return answer.order;
  const read = readNumber(
    answer.text,
    question.kind === 'number' ? question.answer.unit : undefined,
  );
  return read.kind === 'number' ? read.value : undefined;
}

/**
 * A stored answer, made to fit the question as it is today: ids of options that no longer exist are dropped,
 * items that are new are added at the end. Undefined when nothing usable is left.
 */
export function fromStored(question: Question, stored: StoredAnswer): Answer | undefined {
  if (typeof stored === 'number') {
    return question.kind === 'number' ? {kind: 'number', text: String(stored)} : undefined;
  }
  if (question.kind === 'number') return undefined;
  if (question.kind === 'order') return fitOrder(question, stored);
  const known = question.options.map(({id}) => id).filter((id) => stored.includes(id));
  return known.length > 0 ? {kind: 'choice', chosen: known} : undefined;
}

function fitOrder({items}: OrderQuestion, order: readonly string[]): Answer | undefined {
  const ids = items.map(({id}) => id);
  const kept = order.filter((id, at) => ids.includes(id) && order.indexOf(id) === at);
  if (kept.length === 0) return undefined;
  return {kind: 'order', order: [...kept, ...ids.filter((id) => !kept.includes(id))]};
}

/** `order` with the item at `from` moved by `step` places; unchanged when it would leave the list. */
export function moved(order: readonly string[], from: number, step: number): string[] {
  const to = from + step;
  const item = order[from];
  if (item === undefined || to < 0 || to >= order.length) return [...order];
  const rest = order.filter((_, at) => at !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
