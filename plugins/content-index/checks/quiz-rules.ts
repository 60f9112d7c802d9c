/** A question can be answered, and only as its author means. Every option has its reason by the schema. */
import type {Question} from '../../../src/domain/content/quizSchema';
import type {Check} from './check';

type Complaint = {field: string; found: string; todo: string};

export const quizRules: Check = ({pages}) =>
  pages.flatMap(({quiz}) =>
    (quiz?.value?.questions ?? []).flatMap((question, index) =>
      complaints(question).map(({field, ...told}) => ({
        file: quiz?.file ?? '',
        line: quiz?.lineOf(['questions', index, field]),
        field: `questions[${index}].${field}`,
        ...told,
      })),
    ),
  );

function complaints(question: Question): Complaint[] {
  if (question.kind === 'number') return [];
  if (question.kind === 'order') return orderComplaints(question.items.length);
  const correct = question.options.filter((option) => option.correct).length;
  return [
    ...optionComplaints(question.options.length),
    ...lengthComplaints(question.options),
    ...(question.kind === 'single' ? singleComplaints(correct) : severalComplaints(correct)),
  ];
}

function orderComplaints(count: number): Complaint[] {
  if (count >= 3) return [];
  return [{field: 'items', found: `found ${many(count, 'item')}`, todo: 'give at least three'}];
}

function optionComplaints(count: number): Complaint[] {
  if (count >= 2) return [];
  return [{field: 'options', found: `found ${many(count, 'option')}`, todo: 'give at least two'}];
}

function singleComplaints(correct: number): Complaint[] {
  if (correct === 1) return [];
  const found = `found ${many(correct, 'correct option')}`;
  const todo = 'mark exactly one with "correct: true", or make the kind several';
  return [{field: 'options', found, todo}];
}

/** By how much right options may be longer than wrong ones before their length gives them away. */
const LONGER = 1.3;
/** Below it, a word more or less says nothing. In characters. */
const SHORT = 20;

function lengthComplaints(options: readonly {text: string; correct?: boolean}[]): Complaint[] {
  const lengths = (isRight: boolean) =>
    options.filter(({correct = false}) => correct === isRight).map(({text}) => text.length);
  const [right, wrong] = [lengths(true), lengths(false)];
  const longest = Math.max(SHORT, right.length === 1 ? Math.max(...wrong) : mean(wrong));
  const length = mean(right);
  if (right.length === 0 || wrong.length === 0 || length <= LONGER * longest) return [];
  const found = `found ${Math.round(length)} characters where it is right and ${Math.round(longest)} where it is wrong`;
  const todo =
    'a reader sees by the length which is right: move reasons to "why", and make the wrong ones as concrete';
  return [{field: 'options', found, todo}];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function severalComplaints(correct: number): Complaint[] {
  if (correct >= 1) return [];
  const todo = 'mark at least one with "correct: true"';
  return [{field: 'options', found: 'found no correct option', todo}];
}

function many(count: number, noun: string): string {
  if (count === 0) return `no ${noun}`;
  return count === 1 ? `one ${noun}` : `${count} ${noun}s`;
}
