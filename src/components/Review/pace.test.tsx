// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {cleanup, configure, fireEvent, render, screen, waitFor} from '@testing-library/react';
import {afterEach, beforeEach, expect, it} from 'vitest';

import {PACE_ID, type DeckPage} from '@site/src/domain/review';
import {siteStore} from '@site/src/platform/storage';

import {ReviewDecks} from './ReviewDecks';

const page = 'case-studies/x';
const pages: DeckPage[] = [
  {
    ...{page, path: `/${page}/`, title: 'Case X', kind: 'case-study', section: ''},
    cards: ['one', 'two', 'three'].map((id) => ({id, step: 'evaluate'})),
  },
];
const limit = () => screen.getByLabelText<HTMLInputElement>('New cards a day');
const kept = () => siteStore().get('pace', PACE_ID)?.body.newADay;
const open = (search = '') => {
  cleanup();
  window.history.replaceState(null, '', `/practice/cards/${search}`);
  render(<ReviewDecks pages={pages} addressOf={() => '/x.json'} />);
  return screen.findByText(/ waits? now|Nothing waits/);
};
const type = (value: string) => fireEvent.change(limit(), {target: {value}});

// A busy machine takes its time.
configure({asyncUtilTimeout: 8000});

beforeEach(() => siteStore().eraseAll());
afterEach(cleanup);

it('a daily limit stays for the next visit, and a change takes it out of the address', async () => {
  await open('?new=1');
  type('2');
  await screen.findByText(/^2 wait now/);
  expect([kept(), window.location.search]).toEqual([2, '']);
  await open();
  await screen.findByText(/^2 wait now/);
  expect(limit().value).toBe('2');
});

it('the address still wins, and asking so changes nothing that is kept', async () => {
  await open();
  type('2');
  await open('?new=1');
  await screen.findByText(/^1 waits now/);
  fireEvent.change(screen.getByLabelText('Deck'), {target: {value: `page:${page}`}});
  await waitFor(() => expect(window.location.search).toBe(`?deck=page:${page}&new=1`));
  expect(kept()).toBe(2);
});

it.each(['-5', '101', '2.5'])(
  'a limit of %s is refused in words, and nothing is kept',
  async (text) => {
    await open();
    type(text);
    await screen.findByText(
      `“${text}” is not possible: give a whole number from 0 to 100. Until then it is 10.`,
    );
    expect([kept(), limit().getAttribute('aria-invalid')]).toEqual([undefined, 'true']);
    type('2');
    await screen.findByText('0 to 100. Your choice stays for the next visit.');
    expect(kept()).toBe(2);
  },
);

it('a limit in the address that cannot be is said too', async () => {
  await open('?new=-5');
  await screen.findByText(/^“-5” is not possible: give a whole number from 0 to 100/);
  expect(limit().value).toBe('10');
});
