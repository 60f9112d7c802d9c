// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {cleanup, render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import type {LearnerRecord} from '@site/src/domain/record';
import {siteStore} from '@site/src/platform/storage';

import type {CaseIndexData} from '@site/src/domain/caseIndex';
import {standingsOf} from '@site/src/domain/progress';
import {smallHandbook} from '@site/src/domain/progress/progress.fixture';

import {CaseIndexView} from './CaseIndexView';

const facts = {task: 'Rank', modality: 'Images', scale: 'Large', description: 'Words'};
const has = {questions: 12, cards: 25, items: 5, diagrams: 14};
const ads = {...facts, has, id: 'c/ads', title: 'Case A', path: '/a/', difficulty: 1};
const feed = {...facts, has, id: 'c/feed', title: 'Case B', path: '/b/', difficulty: 3};
const caching = {slug: 'caching', title: 'Caching', path: '/c/', needs: []};
const data: CaseIndexData = {
  cases: [
    {...ads, hardThing: 'The index', blocks: ['caching'], needs: ['caching']},
    {...feed, hardThing: 'The crowd', blocks: [], needs: []},
  ],
  groups: [{title: 'Serving', blocks: [caching]}],
};
const load = async () => (records: readonly LearnerRecord[]) =>
  standingsOf(smallHandbook, records, () => undefined);
const index = <CaseIndexView {...{data, load}} />;

beforeEach(async () => {
  await siteStore().eraseAll();
  window.history.replaceState(null, '', '/case-studies/');
});
afterEach(cleanup);

const titles = () => screen.getAllByRole('heading', {level: 3}).map((h) => h.textContent);

it('shows all cases without JavaScript, with what they exercise', () => {
  const html = renderToString(index);
  expect(html).toContain('The index');
  expect(html).toContain('Case B');
  expect(html).toContain('Images');
});

it('narrows by difficulty, block and words, and keeps the choice in the address', async () => {
  render(index);
  const user = userEvent.setup();
  await user.selectOptions(screen.getByLabelText(/^Difficulty/), '3');
  expect(titles()).toEqual(['Case B Hard']);
  expect(window.location.search).toBe('?difficulty=3');
  await user.selectOptions(screen.getByLabelText(/^Building block/), 'caching');
  expect(screen.getByRole('status').textContent).toContain('No case passes');
  await user.click(screen.getByRole('button', {name: 'Clear the filters'}));
  expect(titles()).toHaveLength(2);
  await user.type(screen.getByLabelText(/^Words/), 'crowd');
  expect(titles()).toEqual(['Case B Hard']);
  expect(window.location.search).toBe('?q=crowd');
});

it('takes over an address with a filter', async () => {
  window.history.replaceState(null, '', '/case-studies/?block=caching');
  render(index);
  await waitFor(() => expect(titles()).toEqual(['Case A A first case']));
  expect((screen.getByLabelText(/^Building block/) as HTMLSelectElement).value).toBe('caching');
});

const doneIn = (name: string) =>
  screen.getByRole('heading', {name}).closest('li')!.lastElementChild!.textContent;

describe("the reader's own progress", () => {
  const all = '12 questions · 25 cards · 5 items to tick · 14 diagrams';

  it('is told in the words of the progress page, whatever was done, and nothing that is gone', async () => {
    const store = siteStore();
    const mark = {isRead: true, atMs: new Date(2026, 10, 26).getTime()};
    store.change('reading', 'c/ads', () => ({stays: {how: 1}, mark}));
    store.change('quiz', 'c/ads#q1', () => ({answer: 1, atMs: 1, correct: true}));
    store.change('quiz', 'c/ads#gone', () => ({answer: 1, atMs: 1, correct: true}));
    store.change('attempt', 'c/ads#how', () => ({text: 'So', atMs: 1}));
    render(index);
    await screen.findByText('Read on 26 Nov · Quiz 1 of 2, 1 right · Attempted 1 of 1');
    expect(doneIn('Case B Hard')).toBe(`Not begun · ${all}`);
  });

  it('is nothing in a new browser, and not guessed before that is known', async () => {
    expect(renderToString(index)).toContain(all);
    expect(renderToString(index)).not.toContain('Not begun ·');
    render(index);
    await waitFor(() => expect(doneIn('Case A A first case')).toBe(`Not begun · ${all}`));
  });

  it('narrows the list', async () => {
    siteStore().change('reading', 'c/feed', () => ({stays: {how: 1}}));
    render(index);
    await screen.findByText('Read 1 of 2 sections');
    await userEvent.setup().selectOptions(screen.getByLabelText('Your progress'), 'begun');
    expect(titles()).toEqual(['Case B Hard']);
    expect(window.location.search).toBe('?progress=begun');
  });

  it('is said not to be counted when what counts it does not load', async () => {
    siteStore().change('reading', 'c/feed', () => ({stays: {how: 1}}));
    render(<CaseIndexView data={data} load={() => Promise.reject(new Error('offline'))} />);
    await screen.findByText(/did not load, so nothing is counted/);
    expect(doneIn('Case A A first case')).toBe(all);
  });
});

it('says that the record cannot be read, and not that nothing was done', async () => {
  vi.resetModules();
  vi.stubGlobal('indexedDB', undefined);
  const {CaseIndexView: Blocked} = await import('./CaseIndexView');
  render(<Blocked {...{data, load}} />);
  await screen.findByText(/^This browser blocks storage/);
  expect(document.body.textContent).not.toContain('Not begun ·');
  await userEvent.setup().selectOptions(screen.getByLabelText('Your progress'), 'read');
  expect(titles()).toHaveLength(2);
  vi.unstubAllGlobals();
});

it('offers no difficulty that no case has', () => {
  render(index);
  const options = within(screen.getByLabelText('Difficulty')).getAllByRole('option');
  expect(options.map(({textContent}) => textContent)).toEqual(['Any', 'A first case', 'Hard']);
});
