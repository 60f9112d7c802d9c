import type {Level} from '@site/src/domain/content/vocabulary';
import type {AgendaPoint} from '@site/src/domain/group/agenda';
import type {Caution} from '@site/src/domain/group/cautions';
import {
  FEWEST_PEOPLE,
  LONGEST_MEETING,
  LONGEST_NAME,
  MOST_PEOPLE,
  MOST_WEEKS,
  SHORTEST_MEETING,
  type PageCounts,
} from '@site/src/domain/group/types';
import {dayText, weekdayText} from '@site/src/domain/plan/dayText';

const many = (count: number, one: string, more = `${one}s`) =>
  `${count} ${count === 1 ? one : more}`;

export const form = {
  summary: 'Set up a group: names, weeks, cases',
  change: 'Change the group: names, weeks, cases',
  names: `Names, one a line (${FEWEST_PEOPLE} to ${MOST_PEOPLE})`,
  start: 'First meeting',
  weeks: 'Weeks',
  minutes: 'Minutes a meeting',
  level: 'Level',
  cases: 'Cases',
  make: 'Make the rotation',
  remake: 'Make the rotation anew',
  withoutScript:
    'A rotation of your own is made in your browser by this page. For that it needs JavaScript, which is off. The example below shows what one looks like.',
};

export const formProblems = {
  names: `Give ${FEWEST_PEOPLE} to ${MOST_PEOPLE} different names, one a line, of at most ${LONGEST_NAME} characters.`,
  start: 'Give the day of the first meeting.',
  weeks: `Give the number of weeks, 1 to ${MOST_WEEKS}.`,
  minutes: `A meeting takes ${SHORTEST_MEETING} to ${LONGEST_MEETING} minutes.`,
  cases: 'Choose at least one case.',
};

export const gone = 'a case that is no longer here';

export const view = {
  example: 'An example: four people, six weeks',
  exampleNote: 'One interview of 45 minutes in each meeting of 90.',
  exampleNames: ['Ada', 'Bo', 'Chi', 'Dee'],
  about: (people: number, weeks: number, interviews: number) =>
    `${people} people · ${many(weeks, 'week')} · ${many(interviews, 'interview')}`,
  next: (day: string) => `The next meeting is on ${weekdayText(day)} ${dayText(day)}.`,
  meetings: 'Meetings',
  meeting: (number: number) => `Meeting ${number}`,
  date: (day: string) => `${weekdayText(day)} ${dayText(day)}`,
  columns: {
    candidate: 'Candidate',
    interviewer: 'Interviewer',
    observers: 'Observers',
    case: 'Case',
    mock: 'Interview',
    afterwards: 'Afterwards',
  },
  mock: (level: Level, minutes: number) => `Mock interview, ${level}, ${minutes} min`,
  mockNote:
    'The candidate and the interviewer both open the link of their meeting; each chooses a side there. Nobody opens the case before the feedback.',
  answer: 'The case with its answer',
  again: (meeting: number) => `everybody has seen it in meeting ${meeting}`,
  nobody: '–',
  agenda: 'Agenda',
  minute: (from: number, to: number) => `${from}–${to} min`,
  made: 'The rotation is made.',
  removed: 'The group was removed.',
  remove: 'Remove the group',
  confirmRemove: 'Remove the group and the progress of its members? This cannot be undone.',
  yes: 'Remove',
  no: 'Keep',
  calendar: 'Save for a calendar (.ics)',
  print: 'Print',
  share: 'Share the group',
  withNames: 'Put the names into the link (free text that everybody with the link can read)',
  actions: 'With this group',
};

export function agendaText(
  point: AgendaPoint,
  candidate: string | undefined,
  title: string | undefined,
): string {
  if (point.what === 'open') return 'Set up: roles, rubric open, clock ready';
  if (point.what === 'close')
    return 'Close: one thing to work on each, and what to read until then';
  if (point.what === 'mock') return `${candidate} designs: ${title ?? gone}`;
  return `Feedback to ${candidate}: the candidate first, then observers, then the interviewer`;
}

export const progress = {
  title: 'Progress side by side',
  empty:
    'Nobody has sent progress yet. Everybody can send theirs by link; open such a link here, and it stands in this table.',
  page: 'Page',
  asOf: (day: string) => `as of ${dayText(day)}`,
  none: 'nothing yet',
  counts: ({isRead, right, answered, ticked, recalled, mocks = 0}: PageCounts) =>
    [
      isRead ? 'read' : '',
      answered > 0 ? `${right} of ${answered} right` : '',
      ticked > 0 ? `${ticked} ticked` : '',
      recalled > 0 ? `${many(recalled, 'diagram')}` : '',
      mocks > 0 ? many(mocks, 'mock') : '',
    ]
      .filter(Boolean)
      .join(', '),
  send: 'Send my progress',
  sendNote:
    'A link with counts by page and the pages that you marked as read: no name, no answer, no text.',
};

/** What to know before the group meets. */
export function cautionText(caution: Caution, offered: number): string {
  if (caution.what === 'past') return pastText(caution);
  const {interviews, cases} = caution;
  const few = `${many(interviews, 'interview')} and ${many(cases, 'case')}: from the ${ordinal(cases + 1)} interview on, a case comes again that everybody has seen.`;
  const most = interviews <= offered ? '' : ` (there are ${offered})`;
  return `${few} For a new one each time choose ${interviews}${most}, or meet for fewer weeks.`;
}

function pastText({start, meetings, of}: Extract<Caution, {what: 'past'}>): string {
  const when = `The first meeting lies in the past: ${weekdayText(start)} ${dayText(start, true)}.`;
  if (meetings === of) return `${when} All ${of} meetings are over by now.`;
  return `${when} ${meetings} of ${of} meetings ${meetings === 1 ? 'is' : 'are'} over by now.`;
}

function ordinal(count: number): string {
  const last = [11, 12, 13].includes(count % 100) ? 0 : count % 10;
  return `${count}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}

export const calendar = {
  name: 'Study group: mock interviews',
  title: (number: number, titles: readonly string[]) =>
    `Study group, meeting ${number}: ${titles.join(', ')}`,
  roles: (candidate: string, interviewer: string, observers: string) =>
    `Candidate: ${candidate}. Interviewer: ${interviewer}.${observers ? ` Observers: ${observers}.` : ''}`,
};
