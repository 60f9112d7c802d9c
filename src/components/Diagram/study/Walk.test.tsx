// @vitest-environment jsdom
import {cleanup, render, screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

import {Bench, prepareWindow, reveal, SVG} from './study.fixture';

beforeEach(() => prepareWindow());
afterEach(() => {
  cleanup();
  reveal.mockReset();
  vi.unstubAllGlobals();
});

async function start() {
  render(<Bench mode="walk" />);
  await screen.findByRole('button', {name: 'Next'});
}

const lit = () =>
  [...document.querySelectorAll<HTMLElement>('[data-lit]')].map(
    (part) => part.getAttribute('data-node') ?? `edge ${part.getAttribute('data-edge')}`,
  );
const told = () => screen.getByRole('status').textContent;

it('lights an edge and its two ends, and tells what moves and how long', async () => {
  await start();
  expect(lit().sort()).toEqual(['G', 'U', 'edge 0']);
  expect(told()).toBe('Step 1 of 3 · takes 5 ms · 5 ms so farApp →  to Ad serveran id');
  expect(screen.getByRole('region', {name: 'Walk: One request'})).toBeTruthy();
  expect(reveal.mock.lastCall?.[0]).toHaveLength(3);
});

it('goes on and back with the arrow keys and the buttons', async () => {
  await start();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Next'));
  await userEvent.keyboard('{ArrowRight}');
  expect(lit().sort()).toEqual(['F', 'G', 'edge 1']);
  expect(told()).toContain('15 ms so far');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(told()).toContain('Step 1 of 3');
  await userEvent.keyboard('{End}');
  expect(told()).toContain('Step 3 of 3Ad server');
  await userEvent.click(screen.getByRole('button', {name: 'Previous'}));
  expect(told()).toContain('Step 2 of 3');
  await userEvent.keyboard('{End}');
  await userEvent.click(screen.getByRole('button', {name: 'From the start'}));
  expect(told()).toContain('Step 1 of 3');
});

it('says why a walk has no times', async () => {
  await start();
  const why = screen.getByText('Partly untimed: the answer waits for the reader');
  expect(screen.getByRole('region').getAttribute('aria-describedby')).toBe(why.id);
});

it('keeps what was walked half lit, and numbers the step', async () => {
  await start();
  await userEvent.keyboard('{End}');
  expect(document.querySelectorAll('[data-past]').length).toBe(2);
  await userEvent.keyboard('{Home}');
  expect(document.querySelectorAll('[data-past]').length).toBe(0);
});

it('sends a token along the edge, backwards where the step goes back', async () => {
  await start();
  const points = () => document.querySelector('animateMotion')?.getAttribute('keyPoints');
  expect(points()).toBe('0;1');
  await userEvent.keyboard('{End}');
  expect(points()).toBe('1;0');
  expect(document.querySelector('g[data-made]')?.getAttribute('transform')).toBe('translate(3 4)');
});

it('moves nothing for readers who want less motion', async () => {
  prepareWindow({lessMotion: true});
  await start();
  expect(lit()).toHaveLength(3);
  expect(document.querySelector('animateMotion')).toBeNull();
});

it('leaves the drawing as it was and returns the focus', async () => {
  await start();
  await userEvent.click(screen.getByRole('button', {name: 'End the walk'}));
  expect(document.querySelector('svg')?.outerHTML).toBe(
    Object.assign(document.createElement('div'), {innerHTML: SVG}).innerHTML,
  );
  expect(document.activeElement?.textContent).toBe('Start');
});

it('says that it could not be loaded, and can be closed', async () => {
  vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('offline')));
  render(<Bench mode="walk" />);
  expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded');
  await userEvent.click(screen.getByRole('button', {name: 'Close'}));
  expect(screen.queryByRole('alert')).toBeNull();
});
