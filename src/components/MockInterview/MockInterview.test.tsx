// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {cleanup, fireEvent, render, screen, waitFor, within} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';

import {mockEntry} from '@site/src/domain/mock/cases';
import {sampleCase} from '@site/src/domain/mock/sample.fixture';
import {fourWeeks} from '@site/src/domain/plan/plan.fixture';
import {PLAN_ID} from '@site/src/domain/plan/recordId';
import type {PlanBody} from '@site/src/domain/plan/types';
import {siteStore} from '@site/src/platform/storage';

import {MockInterview} from '.';

const cases = [mockEntry(sampleCase)];
const addressOf = (page: string) => (page === sampleCase.page ? '/x.json' : undefined);
const show = () =>
  render(
    <MockInterview cases={cases} addressOf={addressOf}>
      <p>With paper</p>
    </MockInterview>,
  );
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', {name}));
const mocks = () =>
  siteStore()
    .all()
    .filter(({kind}) => kind === 'mock');

// On a busy machine the code of a session takes longer than a query waits.
beforeAll(() => import('./Attempt'), 60_000);
beforeEach(async () => {
  window.history.replaceState(null, '', '/practice/mock/');
  await siteStore().eraseAll();
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify(sampleCase))),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function begin(button = 'Begin: I answer'): Promise<void> {
  show();
  press(button);
  await screen.findByRole('timer');
}

it('says without a script what it needs, and shows the form', () => {
  const html = renderToString(<MockInterview cases={cases} addressOf={addressOf} />);
  expect(html).toContain('they need JavaScript');
  expect(html).toContain('value="case-studies/x"');
});

describe('the candidate', () => {
  it('has the mock ticked in the plan once it is ended', async () => {
    const mock = {day: '2027-01-27', kind: 'mock', page: sampleCase.page, minutes: 65, turn: 1};
    const plan = {settings: fourWeeks, items: [mock], leftOut: [], done: {}, madeAtMs: 1};
    siteStore().change('plan', PLAN_ID, () => plan as PlanBody);
    const done = () => Object.keys(siteStore().get('plan', PLAN_ID)?.body.done ?? {});
    await begin();
    expect(done()).toEqual([]);
    press('End…');
    press('End it');
    await waitFor(() => expect(done()).toEqual([`mock:${sampleCase.page}:1`]));
  });

  it('begins with what the form says, and what stood below makes room', async () => {
    show();
    fireEvent.change(screen.getByLabelText('Target level'), {target: {value: 'mid'}});
    fireEvent.click(screen.getByLabelText('20 minutes'));
    press('Begin: I answer');
    await screen.findByText('of 20:00');
    expect(screen.queryByText('With paper')).toBeNull();
    expect(mocks()[0]?.body).toMatchObject({level: 'mid', lengthMinutes: 20, role: 'candidate'});
  });

  it('types a note that is stored, asks, and is answered from the case', async () => {
    await begin();
    const note = screen.getByLabelText('Notes: Clarify');
    fireEvent.change(note, {target: {value: 'Scale first'}});
    fireEvent.blur(note);
    expect(mocks()[0]?.body).toMatchObject({notes: {clarify: {text: 'Scale first'}}});
    const ask = (text: string) => {
      fireEvent.change(screen.getByLabelText('Your question'), {target: {value: text}});
      press('Ask');
    };
    ask('what is the peak load?');
    expect(screen.getAllByText('93,000 requests/s.').length).toBeGreaterThan(0);
    ask('which colour?');
    expect(screen.getAllByText(/has no opinion on that/).length).toBeGreaterThan(0);
    expect(mocks()[0]?.body).toMatchObject({asked: [{found: 'traffic'}, {found: ''}]});
  });

  it('brings a probe forward, ends, scores, and gets a verdict with links', async () => {
    await begin();
    press('Ask me something now');
    expect(screen.getByText('Why a?')).toBeTruthy();
    press('End…');
    press('End it');
    await screen.findByRole('heading', {name: 'Feedback: X'});
    const verdict = screen.getByRole('region', {name: 'Verdict'});
    expect(verdict.textContent).toContain('0 of 3 criteria judged.');
    for (const article of screen.getAllByRole('article'))
      fireEvent.click(within(article).getAllByRole('radio')[2]!);
    expect(verdict.textContent).toContain('Weighted mean 2.0 of 4.');
    expect(verdict.textContent).toContain('Mid: shown');
    const work = screen.getByRole('region', {name: 'Two things to work on'});
    expect(within(work).getAllByRole('link')[0]?.getAttribute('href')).toBe(
      '/case-studies/x/#data',
    );
  });
});

it('the interviewer sees script, answers and strong and weak answers', async () => {
  await begin('I interview a partner');
  expect(screen.getByText('Design the system.')).toBeTruthy();
  expect(screen.getByText('Because of a number.')).toBeTruthy();
  press('Mark as asked: Why a?');
  expect(screen.getByLabelText('What was said')).toBeTruthy();
  expect(mocks()[0]?.body).toMatchObject({role: 'interviewer', answers: {a: {text: ''}}});
});

it('says so when the case cannot be had, and makes no attempt', async () => {
  vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('offline')));
  show();
  press('Begin: I answer');
  await screen.findByText(/The case did not load/);
  expect(mocks()).toEqual([]);
});

it('takes a link for both, and leaves alone what it does not know', async () => {
  window.history.replaceState(null, '', '/practice/mock/?case=x&level=staff&minutes=60');
  show();
  await screen.findByText(/You were sent this mock/);
  expect(screen.getByLabelText<HTMLInputElement>('60 minutes').checked).toBe(true);
  expect(screen.getByLabelText<HTMLSelectElement>('Target level').value).toBe('staff');
  cleanup();
  window.history.replaceState(null, '', '/practice/mock/?case=gone&level=staff');
  show();
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLSelectElement>('Case').value).toBe(sampleCase.page),
  );
});
