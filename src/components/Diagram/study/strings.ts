import type {Choice, Verdict} from '@site/src/domain/recall';

const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What walk and recall say. */
export const strings = {
  loading: 'Loading…',
  close: 'Close',
  failed: 'This part could not be loaded. Check the connection and try again.',
  next: 'Next',
  previous: 'Previous',
};

export const walkStrings = {
  label: (title: string) => `Walk: ${title}`,
  end: 'End the walk',
  again: 'From the start',
  place: (at: number, of: number) => `Step ${at + 1} of ${of}`,
  to: ' to ',
  takes: (time: string, isBeside: boolean) =>
    `takes ${time}${isBeside ? ' beside other steps' : ''}`,
  untimed: (why: string, isWhole: boolean) => `${isWhole ? 'Untimed' : 'Partly untimed'}: ${why}`,
  soFar: (total: string) => `${total} so far`,
  inAll: (total: string) => `${total} in all`,
  keys: 'Arrow keys go on and back.',
};

const verdicts: Record<Verdict | 'shown', (label: string) => string> = {
  right: (label) => `Right: ${label}.`,
  shown: (label) => `It is: ${label}.`,
  partly: () => 'Part of the name is right. Say the rest too.',
  elsewhere: () => 'That is the name of another part of this diagram.',
  wrong: () => 'No. Try again, or show it.',
};

export const recallStrings = {
  label: 'Recall labels',
  ask: 'Which labels shall be hidden?',
  choice: (choice: Choice, count: number) => {
    const which = {all: 'All', half: 'Half', missed: 'Those missed and not named since', role: ''}[
      choice.of
    ];
    return `${choice.of === 'role' ? `Of the role ${choice.role}` : which} (${count})`;
  },
  begin: 'Hide them',
  none: 'This diagram has too few labels to recall.',
  last: (named: number, asked: number) =>
    `The last time that counted you named ${named} of ${asked}.`,
  place: (number: number, of: number) => `Number ${number} of ${of}`,
  field: (number: number) => `Name of number ${number}`,
  number: (number: number) => `number ${number}`,
  role: (role: string) => `its role is ${role}`,
  from: (names: string) => `from ${names}`,
  to: (names: string) => `to ${names}`,
  check: 'Check',
  show: 'Show it',
  skip: 'Skip',
  finish: 'Stop here',
  verdict: (came: Verdict | 'shown', label: string) => verdicts[came](label),
  result: (named: number, asked: number) => `You named ${named} of ${many(asked, 'label')}.`,
  missed: (labels: string[]) => `Not named: ${labels.join(' · ')}`,
  back: (day: string) => `It comes back on ${day}, under Practice.`,
  stays: 'It stays under Practice until at least half of its labels are asked for.',
  end: 'End the recall',
  again: 'Again',
};
