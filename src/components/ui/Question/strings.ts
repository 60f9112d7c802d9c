import type {Score, Unreadable} from '@site/src/domain/quiz';

/** Every word that a question says. */
export const strings = {
  check: 'Check',
  again: 'Try again',
  reasons: 'Answer and reasons',
  chooseOne: 'Choose one',
  chooseSeveral: 'Choose all that hold',
  arrange: 'Put into order',
  yourAnswer: 'Your answer',
  within: (tolerance: number) =>
    tolerance > 0
      ? `Within ${Number((tolerance * 100).toPrecision(3))}% counts as right.`
      : 'The exact number is asked.',
  numberHint: 'You may write 3,200 or 3.2k or 3.2e3.',
  right: 'Right',
  notRight: 'Not right',
  chosen: 'your choice',
  missed: 'left out',
  inPlace: 'in its place',
  outOfPlace: 'out of its place',
  rightOrder: 'The right order:',
  rightNumber: 'The right answer:',
  section: 'Treated in',
  last: (score: Score) => `Your last answer: ${brief(score)}`,
};

/** A result in two or three words. */
function brief(score: Score): string {
  if (score.kind === 'partly') return `partly right (${score.right} of ${score.of})`;
  return score.kind === 'right' ? 'right' : 'not right';
}

/** What a reader is told of a checked answer. */
export function verdict(score: Score, kind: string): string {
  if (score.kind === 'right') return 'Right.';
  if (score.kind === 'unreadable') return UNREADABLE[score.reason];
  if (score.kind === 'wrong')
    return `Not right.${score.ratio === undefined ? '' : ` ${offBy(score.ratio)}`}`;
  const unit = kind === 'order' ? 'items follow the right one' : 'options judged rightly';
  return `Partly right: ${score.right} of ${score.of} ${unit}.`;
}

const UNREADABLE: Record<Unreadable, string> = {
  'nothing chosen': 'Choose an answer first.',
  empty: 'Type a number first.',
  negative: 'The answer is not negative: leave the minus sign out.',
  absurd: 'That number is too large to be meant. Check its digits.',
  'not a number': 'That is not one number. Write it like 3,200 or 3.2k or 3.2e3.',
  'wrong unit': 'Give the number in the unit that stands behind the field.',
};

function offBy(ratio: number): string {
  if (ratio === 0) return 'It is more than zero.';
  const times = ratio > 1 ? ratio : 1 / ratio;
  const direction = ratio > 1 ? 'high' : 'low';
  if (times < 2)
    return `Too ${direction} by ${Number((Math.abs(ratio - 1) * 100).toPrecision(2))}%.`;
  return `Too ${direction} by a factor of ${Number(times.toPrecision(2)).toLocaleString('en-US')}.`;
}
