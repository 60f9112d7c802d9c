/** Between the fields of the form and the settings of a group. */
import {areNames} from '@site/src/domain/group/isGroupBody';
import {
  LONGEST_MEETING,
  MOST_WEEKS,
  SHORTEST_MEETING,
  type GroupSettings,
} from '@site/src/domain/group/types';
import {isCalendarDay} from '@site/src/domain/plan/day';

import type {Answer} from '../ui/AskForm';

type FormProblem = 'names' | 'start' | 'weeks' | 'minutes' | 'cases';

export function readForm(form: HTMLFormElement): Answer<GroupSettings, FormProblem> {
  const fields = new FormData(form);
  const text = (name: string) => String(fields.get(name) ?? '');
  const settings: GroupSettings = {
    names: namesIn(text('names')),
    start: text('start'),
    weeks: Number(text('weeks')),
    meetingMinutes: Number(text('minutes')),
    cases: fields.getAll('case').map(String),
  };
  const problem = problemOf(settings);
  return problem ? {ok: false, problem} : {ok: true, settings};
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
    (form.elements.namedItem(name) as HTMLInputElement).value = value;
  };
  set('names', settings.names.join('\n'));
  set('start', settings.start);
  set('weeks', String(settings.weeks));
  set('minutes', String(settings.meetingMinutes));
  form.querySelectorAll<HTMLInputElement>('input[name=case]').forEach((box) => {
    box.checked = settings.cases.includes(box.value);
  });
}

/** Fills in the first meeting where none stands yet. */
export function suggestStart(form: HTMLFormElement, today: string): void {
  const field = form.elements.namedItem('start') as HTMLInputElement;
  if (field.value === '') field.value = today;
}
