/** Words of previews of plans, groups and progress. */
import {dayText, WEEKDAYS} from '@site/src/domain/plan/dayText';
import type {Area} from '@site/src/domain/plan/types';
import type {Level} from '@site/src/domain/content/vocabulary';

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
const areas: Readonly<Record<Area, string>> = {
  'data-pipelines': 'data pipelines',
  modelling: 'modelling',
  'production-serving': 'production serving',
  evaluation: 'evaluation',
  operations: 'operations',
};

export const plan = {
  kind: 'Shared study plan',
  title: (interview: string) => `Interview on ${dayText(interview, true)}`,
  rows: {
    start: 'First day',
    hours: 'Hours a week',
    days: 'Days',
    level: 'Target level',
    weakest: 'Weakest in',
    known: 'Known already',
  },
  days: (weekdays: readonly number[]) => weekdays.map((day) => WEEKDAYS[day - 1]!).join(', '),
  level: (level: Level) => level,
  weakest: (area: Area) => areas[area],
  nothing: 'nothing',
  use: 'Use this plan',
  replace: 'Use it in place of my plan',
  used: 'It is your plan now. What you had ticked stays ticked.',
  go: 'Go to the study plan',
};

export const group = {
  kind: 'Shared study group',
  title: (people: number, weeks: number) =>
    `${many(people, 'person').replace('persons', 'people')}, ${many(weeks, 'week')}`,
  rows: {
    names: 'Who',
    start: 'First meeting',
    meeting: 'Meeting',
    cases: 'Cases',
  },
  minutes: (minutes: number) => `${minutes} minutes`,
  columns: {day: 'Day', candidate: 'Candidate', interviewer: 'Interviewer', case: 'Case'},
  use: 'Keep this group',
  replace: 'Use it in place of my group',
  used: 'It is your group now.',
  go: 'Go to the study group',
};

export const progress = {
  kind: 'Progress of a member',
  title: (day: string) => `As of ${dayText(day, true)}`,
  columns: {
    page: 'Page',
    read: 'Read',
    answered: 'Answered',
    right: 'Right',
    ticked: 'Ticked',
    recalled: 'Diagrams recalled',
    mocks: 'Mocks',
  },
  isRead: (isRead: boolean | undefined) => (isRead ? 'yes' : '–'),
  empty: 'Nothing has been done yet.',
  noGroup:
    'There is no study group in this browser yet. Make one, or open the link of yours, and open this link again.',
  whose: 'Whose progress is it?',
  choose: 'Choose a name',
  add: 'Put it beside the others',
  added: (name: string) => `Kept as the progress of ${name}.`,
  go: 'Go to the study group',
};

export const day = (text: string) => dayText(text, true);
