// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

import {siteStore} from '@site/src/platform/storage';

import {Bench, prepareWindow, reveal, SVG} from './study.fixture';

const ID = 'case/x#flow';

beforeEach(async () => {
  prepareWindow();
  await siteStore().eraseAll();
});
afterEach(() => {
  cleanup();
  reveal.mockReset();
  vi.unstubAllGlobals();
});

const button = (name: string) => screen.getByRole('button', {name});
const states = () =>
  [...document.querySelectorAll('[data-blank]')].map((part) => part.getAttribute('data-blank'));
const stored = () => siteStore().get('recall', ID)?.body;

async function begin(choice = 'All (3)') {
  render(<Bench mode="recall" />);
  await userEvent.selectOptions(await screen.findByRole('combobox'), choice);
  await userEvent.click(button('Hide them'));
}

it('hides all labels, asks for one after the other, and keeps the result', async () => {
  await begin();
  expect(states()).toEqual(['asked', 'open', 'open']);
  expect(screen.getByRole('status').textContent).toBe(
    'Number 1 of 3 · its role is client; to number 2',
  );
  expect(document.activeElement).toBe(screen.getByRole('textbox', {name: 'Name of number 1'}));
  await userEvent.keyboard('apps{Enter}');
  expect(screen.getByRole('status').textContent).toContain('Right: App.');
  await userEvent.keyboard('adserver{Enter}');
  expect(states()).toEqual(['named', 'named', 'asked']);
  await userEvent.keyboard('fs{Enter}');
  expect(screen.getByRole('status').textContent).toContain('You named 3 of 3 labels.');
  expect(stored()).toMatchObject({asked: 3, named: 3, missed: [], streak: 1});
});

it('says what is wrong with a try, and leaves it to be mended', async () => {
  await begin();
  const field = () => screen.getByRole<HTMLInputElement>('textbox');
  await userEvent.keyboard('server{Enter}');
  expect(screen.getByRole('status').textContent).toContain('No. Try again');
  expect(field().value).toBe('server');
  await userEvent.clear(field());
  await userEvent.keyboard('ad server{Enter}');
  expect(screen.getByRole('status').textContent).toContain('another part of this diagram');
  await userEvent.click(button('Skip'));
  await userEvent.keyboard('server{Enter}');
  expect(screen.getByRole('status').textContent).toContain('Part of the name is right');
});

it('shows what the reader gives up, lists it and brings the diagram back', async () => {
  await begin();
  await userEvent.click(button('Show it'));
  expect(states()).toEqual(['shown', 'asked', 'open']);
  await userEvent.click(button('Stop here'));
  const told = screen.getByRole('status').textContent;
  expect(told).toContain('You named 0 of 3 labels.');
  expect(told).toContain('Not named: App · Ad server · Feature store (FS)');
  expect(told).toContain('It comes back on');
  expect(stored()).toMatchObject({asked: 3, named: 0, missed: ['U', 'G', 'F'], streak: 0});
  await userEvent.click(button('Again'));
  expect(screen.getByRole('option', {name: 'Those missed and not named since (3)'})).toBeTruthy();
  expect(screen.getByText('The last time that counted you named 0 of 3.')).toBeTruthy();
});

it('goes to the number that is tapped in the drawing', async () => {
  await begin();
  fireEvent.click(document.querySelector('[data-node="F"] rect')!);
  expect(states()).toEqual(['open', 'open', 'asked']);
  expect(screen.getByRole('textbox', {name: 'Name of number 3'})).toBeTruthy();
});

it('hides half, leaving the others to be read', async () => {
  await begin('Half (2)');
  expect(states()).toHaveLength(2);
});

it('keeps nothing when it is left halfway, and leaves the drawing as it was', async () => {
  await begin();
  await userEvent.keyboard('app{Enter}');
  await userEvent.click(button('End the recall'));
  expect(stored()).toBeUndefined();
  expect(document.querySelector('svg')?.outerHTML).toBe(
    Object.assign(document.createElement('div'), {innerHTML: SVG}).innerHTML,
  );
  expect(document.activeElement?.textContent).toBe('Start');
});
