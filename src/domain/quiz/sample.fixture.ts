import type {ChoiceQuestion, NumberQuestion, OrderQuestion} from './types';

const base = {step: 'evaluate', level: 'senior', section: 'evaluate'} as const;

/** A question with options a to d: a is right, and c as well when several are asked. */
export function choiceSample(kind: 'single' | 'several'): ChoiceQuestion {
  const right = kind === 'single' ? ['a'] : ['a', 'c'];
  const options = ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    text: `Option ${id}`,
    why: `Reason *${id}*`,
    ...(right.includes(id) && {correct: true}),
  }));
  return {...base, id: `${kind}-one`, kind, question: `Which of \`these\`, ${kind}?`, options};
}

/** 100 ms, 5% to either side. */
export const numberSample: NumberQuestion = {
  ...base,
  id: 'number-one',
  kind: 'number',
  question: 'How long?',
  answer: {value: 100, tolerance: 0.05, unit: 'ms'},
  why: 'Ten hops of 10 ms.',
};

/** Four items, right in the order 1 to 4. */
export const orderSample: OrderQuestion = {
  ...base,
  id: 'order-one',
  kind: 'order',
  question: 'In which order?',
  items: ['1', '2', '3', '4'].map((id) => ({id, text: `Step ${id}`})),
  why: 'Each needs the one before.',
  explanation: 'One more thing.',
};
