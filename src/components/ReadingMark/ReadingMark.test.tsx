// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {act, cleanup, fireEvent, render, screen, waitFor} from '@testing-library/react';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

import {makePlan} from '@site/src/domain/plan/makePlan';
import {fourWeeks, smallCatalogue} from '@site/src/domain/plan/plan.fixture';
import {PLAN_ID} from '@site/src/domain/plan/recordId';
import {siteStore} from '@site/src/platform/storage';

import {ReadingMark} from '.';

const plan = makePlan(smallCatalogue, fourWeeks);
const page = plan.items.find(({kind}) => kind === 'read')!.page;
const box = () => screen.getByRole<HTMLInputElement>('checkbox', {name: 'I have read this page'});
const stored = () => siteStore().get('reading', page)?.body;

/** Calls when the mark comes near the window. */
let come: () => void;

beforeEach(async () => {
  await siteStore().eraseAll();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: {isIntersecting: boolean}[]) => void) {
        come = () => callback([{isIntersecting: true}]);
      }
      observe = () => {};
      disconnect = () => {};
    },
  );
});
afterEach(cleanup);

it('keeps a mark and takes it back', async () => {
  render(<ReadingMark page={page} />);
  come();
  fireEvent.click(box());
  await screen.findByText(/^Marked as read on \d/);
  expect(stored()?.mark?.isRead).toBe(true);
  fireEvent.click(box());
  await waitFor(() => expect(stored()?.mark?.isRead).toBe(false));
  await waitFor(() => expect(screen.queryByText(/^Marked/)).toBeNull());
});

it('shows what is stored when it comes near, and what another tab marks', async () => {
  siteStore().change('reading', page, () => ({stays: {}, mark: {isRead: true, atMs: 1}}));
  render(<ReadingMark page={page} />);
  expect(box().checked).toBe(false);
  come();
  await waitFor(() => expect(box().checked).toBe(true));
  act(() =>
    siteStore().change('reading', page, () => ({stays: {}, mark: {isRead: false, atMs: 2}})),
  );
  expect(box().checked).toBe(false);
});

it('ticks the readings of the plan, and unticks them', async () => {
  siteStore().change('plan', PLAN_ID, () => ({...plan, done: {}, madeAtMs: 1}));
  render(<ReadingMark page={page} />);
  const done = () => Object.keys(siteStore().get('plan', PLAN_ID)!.body.done);
  fireEvent.click(box());
  await waitFor(() => expect(done()).toContain(`read:${page}:1`));
  fireEvent.click(box());
  await waitFor(() => expect(done()).toEqual([]));
});

it('is plain from the server, hydrates without a word, and keeps an early tick', async () => {
  const html = renderToString(<ReadingMark page={page} />);
  expect(html).toContain('I have read this page');
  expect(html).not.toContain('checked');
  const errors = vi.spyOn(console, 'error');
  const root = document.createElement('div');
  document.body.append(root);
  root.innerHTML = html;
  root.querySelector('input')!.checked = true;
  const app = await act(async () => hydrateRoot(root, <ReadingMark page={page} />));
  await waitFor(() => expect(stored()?.mark?.isRead).toBe(true));
  expect(box().checked).toBe(true);
  expect(errors).not.toHaveBeenCalled();
  act(() => app.unmount());
  root.remove();
});
