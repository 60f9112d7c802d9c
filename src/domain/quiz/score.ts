import {readNumber} from './readNumber';
import type {Answer, ChoiceQuestion, NumberQuestion, OrderQuestion, Question, Score} from './types';

/**
 * Scores an answer.
 *
 * - single: right or wrong.
 * - several: right when exactly the right options are chosen; wrong when none of them is; else partly, by the
 *   number of options that were judged rightly (chosen or left alone).
 * - number: right within the relative tolerance (for a right value of 0 the tolerance is absolute).
 * - order: partly by the number of items that follow the right one (`followsRightly`).
 *
 * An answer without content, or one that belongs to another kind of question, is unreadable.
 */
export function score(question: Question, answer: Answer): Score {
  if (question.kind === 'number') {
    return scoreNumber(question, answer.kind === 'number' ? answer.text : '');
  }
  if (question.kind === 'order') {
    return answer.kind === 'order' ? scoreOrder(question, answer.order) : NOTHING;
  }
  return answer.kind === 'choice' ? scoreChoice(question, answer.chosen) : NOTHING;
}

const NOTHING: Score = {kind: 'unreadable', reason: 'nothing chosen'};

function scoreChoice({options, kind}: ChoiceQuestion, chosen: string[]): Score {
  const known = options.filter(({id}) => chosen.includes(id));
  if (known.length === 0) return NOTHING;
  const judged = options.filter(
    (option) => Boolean(option.correct) === known.includes(option),
  ).length;
  if (judged === options.length) return {kind: 'right'};
  const hit = known.some(({correct}) => correct);
  return kind === 'several' && hit
    ? {kind: 'partly', right: judged, of: options.length}
    : {kind: 'wrong'};
}

function scoreNumber({answer}: NumberQuestion, typed: string): Score {
  const read = readNumber(typed, answer.unit);
  if (read.kind === 'unreadable') return read;
  const {value, tolerance} = answer;
  const allowed = value === 0 ? tolerance : Math.abs(value) * tolerance;
  // The slack admits a bound that binary fractions cannot hold exactly, such as 1.05 × 100.
  if (Math.abs(read.value - value) <= allowed * (1 + 1e-9)) return {kind: 'right'};
  return value === 0 ? {kind: 'wrong'} : {kind: 'wrong', ratio: read.value / value};
}

function scoreOrder({items}: OrderQuestion, order: string[]): Score {
  const right = order.filter((_, at) => followsRightly(items, order, at)).length;
  if (right === items.length && order.length === items.length) return {kind: 'right'};
  return right === 0 ? {kind: 'wrong'} : {kind: 'partly', right, of: items.length};
}

/**
 * Whether the item at `at` comes directly after the item that it must follow; for the first place, whether it
 * is the first of all. So one item that is moved costs its neighbours and not the whole sequence.
 */
export function followsRightly(
  items: readonly {id: string}[],
  order: readonly string[],
  at: number,
): boolean {
  const place = items.findIndex(({id}) => id === order[at]);
  if (place < 0) return false;
  return place === 0 ? at === 0 : at > 0 && items[place - 1]?.id === order[at - 1];
}
