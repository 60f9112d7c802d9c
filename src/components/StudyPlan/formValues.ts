/** Between the fields of the form and settings. The fields are the reader's: nothing here keeps them in state. */
import {addDays, daysBetween, isCalendarDay} from '@site/src/domain/plan/day';
import {MOST_DAYS} from '@site/src/domain/plan/isPlanBody';
import type {Area, PlanSettings} from '@site/src/domain/plan/types';

import type {Answer} from '../ui/AskForm';

const USUAL_DAYS = 28;
/** What the form shows to who has chosen no level. */
export const DEFAULT_LEVEL = 'senior';

type FormProblem = 'dates' | 'past' | 'hours' | 'days';

/** @param today unknown until the browser has told it */
export function readForm(form: HTMLFormElement, today?: string): Answer<PlanSettings, FormProblem> {
  const fields = new FormData(form);
  const text = (name: string) => String(fields.get(name) ?? '');
  const [start, interview, hours] = [text('start'), text('interview'), Number(text('hours'))];
  const weekdays = fields.getAll('weekday').map(Number).sort();
  if (!isSpan(start, interview)) return {ok: false, problem: 'dates'};
  if (today !== undefined && interview <= today) return {ok: false, problem: 'past'};
  if (!(hours >= 1 && hours <= 80)) return {ok: false, problem: 'hours'};
  if (weekdays.length === 0) return {ok: false, problem: 'days'};
  const known = fields.getAll('known').map(String);
  const level = text('level') as PlanSettings['level'];
  const weakest = text('weakest') as Area;
  const minutesPerWeek = Math.round(hours * 60);
  return {ok: true, settings: {start, interview, minutesPerWeek, weekdays, level, weakest, known}};
}

function isSpan(start: string, interview: string): boolean {
  if (!isCalendarDay(start) || !isCalendarDay(interview)) return false;
  const days = daysBetween(start, interview);
  return days >= 1 && days <= MOST_DAYS;
}

/** Shows settings in the fields. */
export function writeForm(form: HTMLFormElement, settings: PlanSettings): void {
  const {start, interview, minutesPerWeek, weekdays, level, weakest, known} = settings;
  setField(form, 'start', start);
  setField(form, 'interview', interview);
  setField(form, 'hours', String(minutesPerWeek / 60));
  setField(form, 'level', level);
  setField(form, 'weakest', weakest);
  setBoxes(form, 'weekday', weekdays.map(String));
  setBoxes(form, 'known', known);
}

/** Fills in dates where none stand yet: from today, four weeks. */
export function suggestDates(form: HTMLFormElement, today: string): void {
  if (fieldOf(form, 'start').value === '') setField(form, 'start', today);
  if (fieldOf(form, 'interview').value === '')
    setField(form, 'interview', addDays(today, USUAL_DAYS));
}

/** Puts a level where nobody has chosen one; what was suggested before is no choice. */
export function suggestLevel(form: HTMLFormElement, level: PlanSettings['level']): void {
  const field = fieldOf(form, 'level');
  const untouched = field.dataset.suggested ?? DEFAULT_LEVEL;
  if (field.value === untouched) field.value = field.dataset.suggested = level;
}

const fieldOf = (form: HTMLFormElement, name: string) =>
  form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;

function setField(form: HTMLFormElement, name: string, value: string): void {
  fieldOf(form, name).value = value;
}

function setBoxes(form: HTMLFormElement, name: string, values: readonly string[]): void {
  form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`).forEach((box) => {
    box.checked = values.includes(box.value);
  });
}
