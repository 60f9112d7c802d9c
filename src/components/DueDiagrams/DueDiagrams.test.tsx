// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {cleanup, render, screen, waitFor} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

import {siteStore} from '@site/src/platform/storage';

import {DueDiagrams} from '.';

const DAY_MS = 24 * 60 * 60 * 1000;
const recalled = (daysAgo: number, streak: number) => ({
  ...{atMs: Date.now() - daysAgo * DAY_MS, asked: 9, named: 5, missed: ['A'], streak},
});

beforeEach(async () => {
  await siteStore().eraseAll();
  vi.stubGlobal(
    'fetch',
    vi.fn(async (address: string) => {
      if (address.includes('gone')) return new Response('', {status: 404});
      const sheet = {
        kind: 'flowchart',
        title: `Caption of ${address}`,
        graph: {nodes: [], edges: []},
      };
      return new Response(JSON.stringify(sheet));
    }),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const entries = () => screen.queryAllByRole('listitem').map((item) => item.textContent);

it('lists what is due and what is weak, with a link that asks at once', async () => {
  siteStore().change('recall', 'case/x#known', () => recalled(1, 3));
  siteStore().change('recall', 'case/x#weak', () => recalled(0.5, 0));
  siteStore().change('recall', 'case/y#old', () => recalled(10, 1));
  render(<DueDiagrams />);
  await waitFor(() => expect(entries()).toHaveLength(2));
  await screen.findByText('Caption of /handbook/diagrams/case/y/old.json');
  expect(entries()[0]).toContain('due now · 5 of 9 named when it last counted');
  expect(entries()[1]).toMatch(/weak, due on \d+ \w+ · 5 of 9/);
  expect(screen.getAllByRole('link')[0]?.getAttribute('href')).toBe(
    '/diagrams/case/y/old/?view=old&study=recall',
  );
});

it('leaves out a diagram that the handbook no longer has', async () => {
  siteStore().change('recall', 'case/x#gone', () => recalled(10, 0));
  siteStore().change('recall', 'case/x#here', () => recalled(9, 0));
  render(<DueDiagrams />);
  await waitFor(() => expect(entries()).toHaveLength(1));
  expect(entries()[0]).toContain('here.json');
});

it('names a diagram by its id when its caption cannot be had', async () => {
  vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('offline')));
  siteStore().change('recall', 'case/x#request-walk', () => recalled(10, 0));
  render(<DueDiagrams />);
  expect(await screen.findByRole('link', {name: 'Request walk'})).toBeTruthy();
});

it('shows the first of many and says how many more there are', async () => {
  for (let at = 0; at < 11; at += 1)
    siteStore().change('recall', `case/x#d${at}`, () => recalled(10 + at, 0));
  render(<DueDiagrams />);
  await screen.findByText('and 3 more after these');
  expect(entries()).toHaveLength(8);
});

it('says that nothing is waiting', async () => {
  render(<DueDiagrams />);
  await screen.findByText(/^None is waiting/);
});

it('says without a script what it needs, and promises nothing', () => {
  const html = renderToString(<DueDiagrams />);
  expect(html).toContain('needs JavaScript');
  expect(html).toContain('Reading your record…');
});
