// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {cleanup, render, screen} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, expect, it} from 'vitest';

import {localDay} from '@site/src/platform/clock/useToday';
import {siteStore} from '@site/src/platform/storage';

import {LeftOff} from '.';
import {doneText} from './strings';

const HOUR_MS = 3_600_000;
const text = () => document.querySelector('div')!.textContent;

beforeEach(async () => {
  await siteStore().eraseAll();
});
afterEach(cleanup);

it('offers the beginning to a new reader, on the server too', () => {
  expect(renderToString(<LeftOff />)).toContain('New here?');
  render(<LeftOff />);
  expect(screen.getByRole('link').getAttribute('href')).toBe('/framework/');
});

it('leads to the section that was read last', async () => {
  siteStore().change('reading', 'b/caching', (_, nowMs) => ({stays: {how: nowMs}}));
  render(<LeftOff />);
  const link = await screen.findByRole('link', {name: 'Title of b/caching: How it works'});
  expect(link.getAttribute('href')).toBe('/b/caching/#how');
  expect(document.body.textContent).toContain('How it works, today.');
  expect(document.body.textContent).toContain('Nothing is due today.');
});

it('leads to a page where work was done since, with what was done', async () => {
  siteStore().change('reading', 'b/caching', () => ({stays: {how: 5}}));
  siteStore().change('quiz', 'c/ads#q1', () => ({answer: 1, atMs: 9, correct: true}));
  render(<LeftOff />);
  await screen.findByRole('link', {name: 'Title of c/ads'});
  expect(document.body.textContent).toContain('Title of c/ads, 1 question answered.');
});

it('says what is due today', async () => {
  const day = localDay(Date.now());
  const items = [{day, kind: 'read', page: 'c/ads', minutes: 9, turn: 1}];
  siteStore().change('plan', 'practice/plan#mine', () => ({items, done: {}}) as never);
  siteStore().change('recall', 'c/ads#flow', (_, nowMs) => ({
    ...{atMs: nowMs - 30 * HOUR_MS, asked: 3, named: 0, missed: ['A'], streak: 0},
  }));
  render(<LeftOff />);
  await screen.findByRole('link', {name: '1 item of your plan'});
  expect(document.body.textContent).toContain('Due today: 1 diagram, 1 item of your plan.');
});

it('offers the beginning when all that was read is gone', async () => {
  siteStore().change('reading', 'gone/page', (_, nowMs) => ({stays: {how: nowMs}}));
  render(<LeftOff />);
  await screen.findByText(/Nothing is due/);
  expect(text()).toContain('New here?');
});

it('names at most two things that were done, and none of which there is nothing', () => {
  const none = {page: 'c/ads', atMs: 1, ticked: 0, answered: 0, recalled: 0, rehearsed: 0};
  expect(doneText({...none, attempted: 1})).toBe(', 1 section attempted');
  const much = {...none, ticked: 3, answered: 2, recalled: 1, attempted: 4};
  expect(doneText(much)).toBe(', 1 diagram recalled, 4 sections attempted');
});
