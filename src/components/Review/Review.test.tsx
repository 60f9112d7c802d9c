// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {act, cleanup, fireEvent, render, screen, waitFor, within} from '@testing-library/react';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';

import type {DeckPage} from '@site/src/domain/review';
import {rated} from '@site/src/domain/review/schedule';
import {siteStore} from '@site/src/platform/storage';

import {askedSearch, readAsked} from './asked';
import {ReviewDecks} from './ReviewDecks';

const DAY_MS = 24 * 60 * 60 * 1000;
const page = 'case-studies/x';
const texts = ['one', 'two', 'three'].map((id) => ({
  ...{id, front: `Front *${id}*`, back: `Back ${id}`, step: 'evaluate', section: 'evaluate'},
}));
const pages: DeckPage[] = [
  {
    ...{page, path: `/${page}/`, title: 'Case X', kind: 'case-study', section: 'practice'},
    cards: texts.map(({id}) => ({id, step: 'evaluate'})),
  },
];
const decks = <ReviewDecks pages={pages} addressOf={(one) => (one === page ? '/x.json' : '')} />;
const key = (name: string) => fireEvent.keyDown(document.activeElement!, {key: name});
const table = () => screen.getByRole('region', {name: 'Review'});
const card = (id: string) => siteStore().get('card', `${page}#${id}`)?.body;

beforeAll(() => import('./sitting'), 60_000);
beforeEach(async () => {
  window.history.replaceState(null, '', '/practice/cards/');
  await siteStore().eraseAll();
  vi.stubGlobal(
    'fetch',
    vi.fn(async (address: string) => {
      const sheet = {kind: 'flowchart', title: 'Serving path', graph: {nodes: [], edges: []}};
      return new Response(JSON.stringify(address === '/x.json' ? texts : sheet));
    }),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function begin(): Promise<void> {
  render(decks);
  fireEvent.click(await screen.findByRole('button', {name: 'Begin to review'}));
  await screen.findByRole('group', {name: /Front one/});
}

describe('a sitting', () => {
  it('is done by keyboard: turned, rated, taken back', async () => {
    await begin();
    key('3');
    expect(card('one')).toBeUndefined();
    key(' ');
    expect(screen.getByText('Back one')).toBeTruthy();
    key('4');
    expect(card('one')?.log).toMatchObject([{rating: 4}]);
    await screen.findByRole('group', {name: /Front two/});
    expect(within(table()).getByRole('status').textContent).toMatch(
      /^Easy: it comes back in \d+ d/,
    );
    expect(document.activeElement?.textContent).toContain('Front two');
    key('u');
    await screen.findByRole('group', {name: /Front one/});
    expect(card('one')).toBeUndefined();
  });

  it('goes on by buttons until nothing waits, and says so', async () => {
    await begin();
    for (const id of ['one', 'two', 'three']) {
      await screen.findByRole('group', {name: new RegExp(`Front ${id}`)});
      fireEvent.click(screen.getByRole('button', {name: 'Show the answer'}));
      fireEvent.click(screen.getByRole('button', {name: /^Easy/}));
    }
    expect(screen.getByText('That is all for now.')).toBeTruthy();
    expect(screen.getByText('3 reviews in this sitting.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', {name: 'Back to the decks'}));
    await screen.findByText('0 due · 0 new · 3 of 3 learned');
    expect(screen.getByRole('img', {name: /^Due in the next 14 days: today 0/})).toBeTruthy();
  });

  it('leaves keys of the browser and those outside alone', async () => {
    await begin();
    expect(fireEvent.keyDown(document.activeElement!, {key: 'u', ctrlKey: true})).toBe(true);
    expect(fireEvent.keyDown(document.body, {key: ' '})).toBe(true);
    expect(screen.queryByText('Back one')).toBeNull();
  });

  it('says when a card does not load, and tries again', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => new Response('', {status: 503})),
    );
    render(decks);
    fireEvent.click(await screen.findByRole('button', {name: 'Begin to review'}));
    expect((await screen.findByRole('alert')).textContent).toMatch(/did not load/);
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => new Response(JSON.stringify(texts))),
    );
    fireEvent.click(screen.getByRole('button', {name: 'Try again'}));
    await screen.findByRole('group', {name: /Front one/});
  });

  it('brings a weak diagram before new cards, and leads to it', async () => {
    const weak = {asked: 4, named: 1, missed: ['A'], streak: 0};
    siteStore().change('recall', `${page}#serving-path`, (_, atMs) => ({...weak, atMs}));
    render(decks);
    fireEvent.click(await screen.findByRole('button', {name: 'Begin to review'}));
    await screen.findByText('Serving path');
    const link = await screen.findByRole('link', {name: 'Recall its labels'});
    expect(link.getAttribute('href')).toContain('view=serving-path&study=recall');
    fireEvent.click(screen.getByRole('button', {name: 'Not now'}));
    await screen.findByRole('group', {name: /Front one/});
  });
});

describe('the start', () => {
  it('counts what is due, and respects the daily limit in the address', async () => {
    window.history.replaceState(null, '', '/practice/cards/?new=1');
    siteStore().change('card', `${page}#one`, (_, atMs) => rated(undefined, 4, atMs - 90 * DAY_MS));
    render(decks);
    await screen.findByText('1 due · 2 new · 1 of 3 learned');
    expect(screen.getByText('2 wait now.')).toBeTruthy();
  });

  it('keeps the choice of a deck in the address', async () => {
    render(decks);
    fireEvent.change(screen.getByLabelText('Deck'), {target: {value: `page:${page}`}});
    await waitFor(() => expect(window.location.search).toBe(`?deck=page:${page}`));
    const asked = {deck: 'step:evaluate', limit: 3} as const;
    for (const usual of [3, 10])
      expect(readAsked(askedSearch(asked, usual), pages, usual)).toEqual(asked);
    expect(askedSearch(asked, 3)).toBe('?deck=step:evaluate');
    expect(readAsked('?new=', pages, 7)).toEqual({deck: 'all', limit: 7});
    for (const [search, refused] of [
      ...[
        ['?deck=page:gone&new=-1', '-1'],
        ['?deck=__proto__&new=1e9', '1e9'],
      ],
      ['?new=101', '101'],
    ])
      expect(readAsked(search!, pages, 7)).toEqual({deck: 'all', limit: 7, refused});
  });

  it('is served as it hydrates, with every deck in the HTML and what was chosen before', async () => {
    const complain = vi.spyOn(console, 'error');
    const root = document.body.appendChild(document.createElement('div'));
    root.innerHTML = renderToString(decks);
    expect(root.querySelector('li a')?.getAttribute('href')).toBe(`/${page}/#practice`);
    root.querySelector('select')!.value = `page:${page}`;
    const app = await act(() => hydrateRoot(root, decks));
    expect(complain).not.toHaveBeenCalled();
    expect(window.location.search).toBe(`?deck=page:${page}`);
    expect(root.querySelector('select')!.value).toBe(`page:${page}`);
    await act(() => app.unmount());
    root.remove();
  });
});
