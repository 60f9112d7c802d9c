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

function severalComplaints(correct: number): Complaint[] {
  if (correct >= 1) return [];
  const todo = 'mark at least one with "correct: true"';
  return [{field: 'options', found: 'found no correct option', todo}];
}

function many(count: number, noun: string): string {
  if (count === 0) return `no ${noun}`;
  return count === 1 ? `one ${noun}` : `${count} ${noun}s`;
}
