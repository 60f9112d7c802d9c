import type {MockLength} from '@site/src/domain/mock';

export const strings = {
  withoutScript:
    'The clock, the questions and the scoring run in your browser, and for that they need JavaScript, which is off. The same mock works with paper: see below.',
  invited:
    'You were sent this mock. One of you answers, the other interviews; choose your side and begin together.',
  form: 'Choose a mock',
  case: 'Case',
  level: 'Target level',
  length: 'Length',
  minutes: (minutes: MockLength) => `${minutes} minutes`,
  begin: 'Begin: I answer',
  interview: 'I interview a partner',
  pairHint:
    'With a partner, in the room or on a call: send the link. It opens this form with the same case, level and length, and each of you chooses a side.',
  copyLink: 'Copy the link for both',
  linkCopied: 'Link copied.',
  linkNotCopied: 'This browser does not let the page copy. Copy the link yourself:',
  link: 'Link for both',
  fetching: 'Fetching the case…',
  caseFailed: 'The case did not load. Check the connection and try again.',
  underway: (title: string, minutes: string) => `Under way: ${title}, ${minutes} used.`,
  goOn: 'Go on',
  watch: 'Watch as the interviewer',
  noneUnderway: 'Nothing is under way. Paper and a pen beside you help; so does speaking aloud.',
  history: 'Your attempts',
  none: 'None yet. What you do here is listed here, with its verdict.',
  roles: {candidate: 'answered', interviewer: 'interviewed', partner: 'scored by a partner'},
  mock: (level: string, minutes: number, role: string) => `${level}, ${minutes} min, ${role}`,
  result: (mean: string, level: string) => `mean ${mean} of 4, shows ${level}`,
  unjudged: (count: number) => `${count} not judged`,
  fragment: 'a fragment',
  notScored: 'not scored',
  unfinished: 'not ended',
  noLevel: 'below mid',
  open: 'Open',
  openOf: (when: string, title: string) => `Open the attempt at ${title} of ${when}`,
  remove: 'Remove',
  confirmRemove: 'Remove this attempt and its whiteboard for good?',
  keep: 'Keep it',
  trend: {
    up: (by: string) => `Rising: the last one is ${by} points above those before it.`,
    steady: () => 'Steady: the last one is about where those before it were.',
    down: (by: string) =>
      `The last one is ${by} points below those before it. Another case and another day do that, too.`,
  },
  chart: (means: string) => `Mean scores, the earliest first: ${means}`,
};
