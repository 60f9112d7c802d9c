import {dayText, weekText, weekdayText} from '@site/src/domain/plan/dayText';
import {LEAST_MINUTES, MOST_MINUTES_A_DAY} from '@site/src/domain/plan/sessions';
import type {PlanProblem} from '@site/src/domain/plan/shortfall';
import type {Area, ItemKind, PlanItem} from '@site/src/domain/plan/types';

const many = (count: number, one: string, more = `${one}s`) =>
  `${count} ${count === 1 ? one : more}`;

/** '45 min', '2 h', '6 h 30 min' */
export function durationText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

export const form = {
  summary: 'Make a plan: your date, your hours, what you know',
  change: 'Change the plan: your date, your hours, what you know',
  start: 'First day',
  interview: 'Day of the interview',
  hours: 'Hours a week',
  days: 'Days with time for it',
  level: 'Target level',
  levels: {mid: 'Mid', senior: 'Senior', staff: 'Staff'},
  weakest: 'Where you feel weakest',
  known: (count: number) =>
    count === 0 ? 'Pages you know already' : `Pages you know already (${count})`,
  kinds: {
    framework: 'Framework',
    'building-block': 'Building blocks',
    'case-study': 'Case studies',
  },
  make: 'Make the plan',
  remake: 'Make the plan anew',
  withoutScript:
    'A plan of your own is made in your browser by this page. For that it needs JavaScript, which is off. The example below shows what one looks like.',
};

export const areas: Readonly<Record<Area, string>> = {
  'data-pipelines': 'Data pipelines',
  modelling: 'Modelling',
  'production-serving': 'Production serving',
  evaluation: 'Evaluation',
  operations: 'Operations',
};

export const formProblems = {
  dates: 'Give both days; the interview must come after the first day, within a year.',
  past: 'The interview lies before tomorrow: give a day that is still to come.',
  hours: 'Give the hours a week as a number between 1 and 80.',
  days: 'Choose at least one day of the week.',
};

export const kinds: Readonly<Record<ItemKind, string>> = {
  read: 'Read',
  quiz: 'Answer the quiz',
  cards: 'Go through the cards',
  recall: 'Recall two diagrams',
  drill: 'Drill',
  mock: 'Mock interview',
  'look-back': 'Look back',
};

export const drill = 'ten mixed questions, first what you missed';
export const lookBack = 'your notes and the framework’s checklist; nothing new';
export const gone = 'a page that is no longer here';
export const part = (turn: number, of: number) => `part ${turn} of ${of}`;
export const again = 'again, what was missed';

/** What an item is called: title, part or round. */
export function itemText(item: PlanItem, title: string | undefined, parts: number): string {
  if (item.kind === 'look-back') return lookBack;
  if (item.kind === 'drill') return drill;
  const name = title ?? gone;
  if (item.kind === 'read' && parts > 1) return `${name}, ${part(item.turn, parts)}`;
  return item.turn === 3 && item.kind !== 'read' ? `${name}, ${again}` : name;
}

export const view = {
  title: 'Your plan',
  example: 'An example: four weeks',
  exampleNote:
    'Six hours a week on five days, senior level, weakest in production serving. Made by the same rules as your own.',
  today: (day: string) => `Today, ${weekdayText(day)} ${dayText(day)}`,
  nothingToday: 'Nothing is planned for today.',
  next: (day: string) => `Next: ${weekdayText(day)} ${dayText(day)}.`,
  before: (day: string) => `The plan begins on ${weekdayText(day)} ${dayText(day)}.`,
  rest: 'The work is over. Sleep well before the interview.',
  interviewDay: 'Today is the interview. Nothing is left to do but to think aloud.',
  over: (day: string) =>
    `The interview was on ${weekdayText(day)} ${dayText(day)}. For another one change the plan above: what you read counts. Or remove it below.`,
  missed: (count: number) =>
    `${many(count, 'item')} of earlier days ${count === 1 ? 'is' : 'are'} not ticked. Planning again moves them; what is ticked stays.`,
  done: (done: number, all: number) => `${done} of ${all} done`,
  week: (number: number) => `Week ${number}`,
  weekDates: (day: string) => weekText(day),
  day: (day: string, hasDate: boolean) =>
    hasDate ? `${weekdayText(day)} ${dayText(day)}` : weekdayText(day),
  replan: 'Plan again from today',
  replanned: 'Planned again from today. What is ticked stayed.',
  made: (count: number) => `The plan is made: ${many(count, 'item')}.`,
  undo: 'Undo',
  undone: 'Undone: the plan is as it was.',
  calendar: 'Save for a calendar (.ics)',
  print: 'Print',
  share: 'Share the plan',
  remove: 'Remove the plan',
  confirmRemove: 'Remove the plan and its ticks? This cannot be undone.',
  yes: 'Remove',
  no: 'Keep',
  removed: 'The plan was removed.',
  actions: 'With this plan',
};

export const summaryText = (interview: string, weeks: number, minutes: number) =>
  `Interview on ${weekdayText(interview)} ${dayText(interview, true)} · ${many(weeks, 'week')} · ${durationText(minutes)} of work`;

const problems: Readonly<Record<PlanProblem, string>> = {
  'no-days':
    'There is no day for it between the first day and the interview. Choose more days of the week, or read the framework’s overview and rest.',
  'short-days': `Spread over these days, a day has less than ${LEAST_MINUTES} minutes. Choose fewer days or more hours.`,
  'long-days': `Your hours are more than ${MOST_MINUTES_A_DAY / 60} a day on the days you chose. The plan holds ${MOST_MINUTES_A_DAY / 60} h a day; choose more days for the rest.`,
  framework:
    'Not even the whole framework fits. What is planned is its beginning; leave everything else.',
  cases: 'No case study fits whole. With an hour to spare, read the first sections of one.',
  'mock-days':
    'No day is long enough for a mock interview, which takes at least 30 minutes. Put the same hours on fewer days.',
  mocks: 'There is room for fewer mock interviews than this level asks for.',
};
export const problemText = (problem: PlanProblem) => problems[problem];

export const shortfall = {
  title: (pages: number, minutes: number) =>
    `Left out for lack of time: ${many(pages, 'page')}, ${durationText(minutes)} of reading`,
  note: 'The most useful first. More hours, an earlier start, or marking pages as known brings them back from the top.',
  allFits: 'Everything fits.',
};

export const calendarWords = {
  name: 'Study plan: ML system design',
  interview: 'Interview: ML system design',
  day: (minutes: number) => `ML system design, ${durationText(minutes)}`,
};
