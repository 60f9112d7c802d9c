// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {cleanup, render, screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, expect, it} from 'vitest';

import {siteStore} from '@site/src/platform/storage';

import {CaseIndexView} from './CaseIndexView';

const facts = {task: 'Rank', modality: 'Images', scale: 'Large', questions: 12, items: 5};
const one = {...facts, id: 'case-studies/a', title: 'Case A', path: '/a/', difficulty: 1};
const two = {...facts, id: 'case-studies/b', title: 'Case B', path: '/b/', difficulty: 3};
const data = {
  cases: [
    {...one, hardThing: 'The index', blocks: ['caching']},
    {...two, hardThing: 'The crowd', blocks: []},
  ],
  groups: [{title: 'Serving', blocks: [{slug: 'caching', title: 'Caching', path: '/c/'}]}],
};

beforeEach(async () => {
  await siteStore().eraseAll();
  window.history.replaceState(null, '', '/case-studies/');
});
afterEach(cleanup);

const titles = () => screen.getAllByRole('heading', {level: 3}).map((h) => h.textContent);

it('shows all cases without JavaScript, with what they exercise', () => {
  const html = renderToString(<CaseIndexView data={data} />);
  expect(html).toContain('The index');
  expect(html).toContain('Case B');
  expect(html).toContain('Images');
});

it('narrows by difficulty, block and words, and keeps the choice in the address', async () => {
  render(<CaseIndexView data={data} />);
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
  render(<CaseIndexView data={data} />);
  await waitFor(() => expect(titles()).toEqual(['Case A A first case']));
  expect((screen.getByLabelText(/^Building block/) as HTMLSelectElement).value).toBe('caching');
});

it("shows the reader's own progress", async () => {
  siteStore().change('quiz', 'case-studies/a#q', () => ({answer: 1, atMs: 1, correct: true}));
  siteStore().change('checklist', 'case-studies/a#list', () => ({ticked: {one: 1}}));
  render(<CaseIndexView data={data} />);
  await screen.findByText('1 of 12 questions answered (1 right), 1 of 5 items ticked');
  await screen.findByText('Nothing done in this case yet');
});
