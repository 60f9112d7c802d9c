// @vitest-environment jsdom
import {cleanup, fireEvent, screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

import {DRAWING} from '../study/study.fixture';
import {panzoom} from './panzoom.fixture';
import {dialog, level, open, prepareViewer, press} from './viewer.fixture';

vi.mock('@docusaurus/router', () => import('./router.fixture'));
vi.mock('@panzoom/panzoom', () => import('./panzoom.fixture'));

beforeEach(prepareViewer);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('fits at first: twice its size, no more', async () => {
  await open();
  await waitFor(() => expect(level()).toBe('200%'));
});

it('zooms, moves, fits and shows the actual size by keys', async () => {
  await open();
  press('0');
  expect(level()).toBe('100%');
  press('+');
  expect(level()).toBe('200%');
  press('-');
  press('-');
  expect(level()).toBe('50%');
  press('ArrowRight');
  press('ArrowDown');
  expect(panzoom).toMatchObject({x: -160, y: -160});
  press('f');
  expect(level()).toBe('200%');
  expect(panzoom).toMatchObject({x: 0, y: 0});
});

it('does the same by buttons and the wheel', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', {name: 'Actual size'}));
  await userEvent.click(screen.getByRole('button', {name: 'Zoom in'}));
  expect(level()).toBe('200%');
  await userEvent.click(screen.getByRole('button', {name: 'Zoom out'}));
  fireEvent.wheel(screen.getByRole('group', {name: /^Drawing/}), {deltaY: -1});
  expect(level()).toBe('110%');
  await userEvent.click(screen.getByRole('button', {name: 'Fit'}));
  expect(level()).toBe('200%');
});

it('leaves keys to a field, and with Ctrl to the browser', async () => {
  await open();
  press('0');
  fireEvent.keyDown(document.activeElement!, {key: '+', ctrlKey: true});
  await userEvent.click(screen.getAllByRole('button', {name: 'Recall labels'}).at(-1)!);
  await userEvent.click(await screen.findByRole('button', {name: 'Hide them'}));
  await userEvent.keyboard('f0+');
  expect(level()).toBe('100%');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('f0+');
});

it('walks its own drawing and leaves that of the page alone', async () => {
  await open();
  await userEvent.click(screen.getAllByRole('button', {name: 'Walk through'}).at(-1)!);
  await screen.findByRole('button', {name: 'Next'});
  expect(dialog()?.querySelectorAll('[data-lit]').length).toBe(3);
  expect(document.querySelectorAll('[data-lit]').length).toBe(3);
  press('ArrowRight');
  expect(screen.getByText(/^Step 2 of 3/)).toBeTruthy();
  expect(panzoom).toMatchObject({x: 0, y: 0});
});

it('copies the link of its own page, and of its place in the text', async () => {
  const written: string[] = [];
  await open();
  vi.stubGlobal('navigator', {
    clipboard: {writeText: async (text: string) => void written.push(text)},
  });
  await userEvent.click(screen.getByRole('button', {name: 'Copy link'}));
  await screen.findByText('Link copied');
  await userEvent.click(screen.getByRole('button', {name: 'Copy place in text'}));
  await expect.poll(() => written).toHaveLength(2);
  expect(written).toEqual([
    new URL(DRAWING.href.replace(/\.svg.*/, '/'), 'http://localhost:3000').href,
    'http://localhost:3000/?view=flow#flow',
  ]);
});

it('zooms also while the focus is in the panel of a walk, where arrows are left to the walk', async () => {
  await open();
  await userEvent.click(screen.getAllByRole('button', {name: 'Walk through'}).at(-1)!);
  (await screen.findByRole('button', {name: 'Next'})).focus();
  press('f');
  const before = level();
  press('+');
  expect(level()).not.toBe(before);
  const {x} = panzoom;
  press('ArrowRight');
  expect(panzoom.x).toBe(x);
});
