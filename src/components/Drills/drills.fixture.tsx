/** For the tests of drills: two questions of one page, and what a reader does with them. */
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import {expect, vi} from 'vitest';

import {sharedDrill, type DrillPage, type DrillResult} from '@site/src/domain/drill';
import {choiceSample, numberSample} from '@site/src/domain/quiz/sample.fixture';
import {encodeShare} from '@site/src/domain/share';
import {siteStore} from '@site/src/platform/storage';

import {QuizDrills} from './QuizDrills';

export const page = 'case-studies/x';
export const questions = [choiceSample('single'), numberSample];
const pages: DrillPage[] = [
  {
    ...{page, path: `/${page}/`, title: 'Case X', kind: 'case-study', section: 'practice'},
    questions: questions.map(({id, step, level}) => ({id, step, level})),
  },
];
export const drills = <QuizDrills pages={pages} addressOf={() => '/x.json'} />;
export const drill = {seed: 7, questions: [`${page}#single-one`, `${page}#number-one`]};
export const answer = (id: string) => siteStore().get('quiz', `${page}#${id}`)?.body;
export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', {name}));

export function fragmentOf(results?: readonly DrillResult[], of = drill): string {
  const encoded = encodeShare(sharedDrill(of, results));
  if (!encoded.ok) throw new Error(encoded.problem);
  return encoded.fragment;
}
export function openAt(fragment: string): void {
  window.history.replaceState(null, '', `/practice/drills/${fragment && `#${fragment}`}`);
  render(drills);
}

export function reload(): void {
  cleanup();
  render(drills);
}

export async function answerBoth(): Promise<void> {
  await screen.findByText('Question 1 of 2');
  fireEvent.click(screen.getByRole('radio', {name: 'Option a'}));
  press('Check');
  expect(screen.getByText('Right.')).toBeTruthy();
  press('Next question');
  await screen.findByText('Question 2 of 2');
  fireEvent.change(screen.getByRole('textbox'), {target: {value: '3'}});
  press('Check');
  press('To the result');
}

export async function beginEmpty(): Promise<void> {
  await siteStore().eraseAll();
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify(questions))),
  );
}
