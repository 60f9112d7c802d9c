/** Between the fields of the form and the settings of a group. */
import {LEVELS} from '@site/src/domain/content/vocabulary';
import {areNames} from '@site/src/domain/group/isGroupBody';
import {
  LONGEST_MEETING,
  MOST_WEEKS,
  SHORTEST_MEETING,
  USUAL_LEVEL,
  type GroupSettings,
} from '@site/src/domain/group/types';
import {isCalendarDay} from '@site/src/domain/plan/day';

import type {Answer} from '../ui/AskForm';

type FormProblem = 'names' | 'start' | 'weeks' | 'minutes' | 'cases';

export function readForm(form: HTMLFormElement): Answer<GroupSettings, FormProblem> {
  const settings = fieldsOf(form);
  const problem = problemOf(settings);
  return problem ? {ok: false, problem} : {ok: true, settings};
}

/** When and about what the group would meet; undefined while that is not said. */
export function meetingsIn(form: HTMLFormElement): GroupSettings | undefined {
  const settings = fieldsOf(form);
  const problem = problemOf({...settings, names: ['A', 'B']});
  return problem ? undefined : settings;
}

function fieldsOf(form: HTMLFormElement): GroupSettings {
  const fields = new FormData(form);
  const text = (name: string) => String(fields.get(name) ?? '');
  return {
    names: namesIn(text('names')),
    start: text('start'),
    weeks: Number(text('weeks')),
    meetingMinutes: Number(text('minutes')),
    cases: fields.getAll('case').map(String),
    level: LEVELS.find((level) => level === text('level')) ?? USUAL_LEVEL,
  };
}

/** One a line; blank lines are passed over. */
function namesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function problemOf(settings: GroupSettings): FormProblem | undefined {
  const {names, start, weeks, meetingMinutes, cases} = settings;
  if (!areNames(names)) return 'names';
  if (!isCalendarDay(start)) return 'start';
  if (!isBetween(weeks, 1, MOST_WEEKS)) return 'weeks';
  if (!isBetween(meetingMinutes, SHORTEST_MEETING, LONGEST_MEETING)) return 'minutes';
  return cases.length === 0 ? 'cases' : undefined;
}

const isBetween = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** Shows settings in the fields. */
export function writeForm(form: HTMLFormElement, settings: GroupSettings): void {
  const set = (name: string, value: string) => {
    (form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement).value = value;
  };
  set('names', settings.names.join('\n'));
  set('start', settings.start);
  set('weeks', String(settings.weeks));
  set('minutes', String(settings.meetingMinutes));
  set('level', settings.level ?? USUAL_LEVEL);
  form.querySelectorAll<HTMLInputElement>('input[name=case]').forEach((box) => {
    box.checked = settings.cases.includes(box.value);
  });
}

/** Fills in the first meeting where none stands yet. */
export function suggestStart(form: HTMLFormElement, today: string): void {
  const field = form.elements.namedItem('start') as HTMLInputElement;
  if (field.value === '') field.value = today;
}
