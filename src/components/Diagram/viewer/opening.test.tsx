// @vitest-environment jsdom
import {act, cleanup, createEvent, fireEvent, screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

import {address, go} from './router.fixture';
import {dialog, open, opened, opener, prepareViewer, show} from './viewer.fixture';

vi.mock('@docusaurus/router', () => import('./router.fixture'));
vi.mock('@panzoom/panzoom', () => import('./panzoom.fixture'));

beforeEach(prepareViewer);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('opens in place of the file, with the drawing in it, and says so in the address', async () => {
  await open();
  expect(dialog()?.open).toBe(true);
  expect(dialog()?.querySelector('svg [data-node="G"]')).toBeTruthy();
  expect(address.search).toBe('?view=flow');
});

it('leaves a click that asks for a new tab to the browser', () => {
  show();
  const click = createEvent.click(opener(), {ctrlKey: true});
  fireEvent(opener(), click);
  expect(click.defaultPrevented).toBe(false);
  expect(dialog()).toBeNull();
});

it('closes by its button: address and focus are where they were', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', {name: 'Close'}));
  expect(dialog()).toBeNull();
  expect(address).toMatchObject({search: '', back: []});
  expect(document.activeElement).toBe(opener());
});

it('closes by Esc and by the Back button', async () => {
  await open();
  fireEvent(dialog()!, new Event('cancel', {cancelable: true}));
  await waitFor(() => expect(dialog()).toBeNull());
  await userEvent.click(opener());
  await opened();
  act(() => go(''));
  expect(dialog()).toBeNull();
  expect(document.activeElement).toBe(opener());
});

it('is open where a link says so, and then takes that out of the address', async () => {
  address.search = '?level=mid&view=flow';
  show();
  await opened();
  await userEvent.click(screen.getByRole('button', {name: 'Close'}));
  expect(address.search).toBe('?level=mid');
  expect(dialog()).toBeNull();
});

it('is not open where the link means another diagram', async () => {
  address.search = '?view=other';
  show();
  await act(async () => undefined);
  expect(dialog()).toBeNull();
});

it('may be opened for recall at once', async () => {
  address.search = '?view=flow&study=recall';
  show();
  expect(await screen.findByRole('button', {name: 'Hide them'})).toBeTruthy();
  await userEvent.click(screen.getByRole('button', {name: 'Close'}));
  expect(address.search).toBe('');
});
