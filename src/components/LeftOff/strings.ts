import type {DueToday} from '@site/src/domain/progress';
import {addDays, type CalendarDay} from '@site/src/domain/plan/day';
import {dayText} from '@site/src/domain/plan/dayText';
import type {WorkedOn} from '@site/src/domain/record/lastWorkedOn';

const many = (count: number, one: string, more = `${one}s`) =>
  `${count} ${count === 1 ? one : more}`;

export const newHere: [before: string, link: string, after: string] = [
  'New here? ',
  'Read the framework',
  ' in fifteen minutes, then take one case.',
];
export const leftOff = 'Continue where you left off: ';
export const workedOn = 'Go on where you stopped: ';
export const placeTitle = (page: string, section?: string) =>
  section === undefined ? page : `${page}: ${section}`;

/** ', today', ', yesterday', ', 3 November' */
export function sinceText(day: CalendarDay, today: CalendarDay): string {
  if (day === today) return ', today';
  return day === addDays(today, -1) ? ', yesterday' : `, ${dayText(day)}`;
}

/** At most two things, of which there is any: the line has room for no more. */
export function doneText(worked: WorkedOn): string {
  const {ticked, answered, recalled, rehearsed, attempted} = worked;
  const counts: [number, string][] = [
    [ticked, `${many(ticked, 'item')} ticked`],
    [answered, `${many(answered, 'question')} answered`],
    [recalled, `${many(recalled, 'diagram')} recalled`],
    [rehearsed, many(rehearsed, 'mock interview')],
    [attempted, `${many(attempted, 'section')} attempted`],
  ];
  const done = counts.flatMap(([count, text]) => (count > 0 ? [text] : []));
  return done
    .slice(-2)
    .map((text) => `, ${text}`)
    .join('');
}

export const due = 'Due today: ';
export const nothingDue = 'Nothing is due today.';
export const dueCards = (count: number) => many(count, 'card');
export const dueDiagrams = (count: number) => many(count, 'diagram');
export const dueItems = (count: number) => `${many(count, 'item')} of your plan`;
export const progress = 'Your progress';

export const isNothingDue = ({cards, diagrams, items}: DueToday) =>
  cards + diagrams.length + items.length === 0;
