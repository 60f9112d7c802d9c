// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {cleanup, render, screen} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {smallHandbook} from '@site/src/domain/progress/progress.fixture';
import {findIn, NO_MOCKS, standingOf} from '@site/src/domain/progress';
import {outlineOf} from '@site/src/domain/progress/outline';
import {makeRecord} from '@site/src/domain/record';
import {siteStore} from '@site/src/platform/storage';

import {csvOf} from './csv';
import {Part} from './Part';
import {Today} from './Today';

const outline = outlineOf(smallHandbook);
const data = {outline, load: async () => smallHandbook, weightsOf: () => undefined};
const rowOf = (name: RegExp) =>
  screen
    .getByRole('row', {name})
    .textContent.replaceAll(
      /(Read|Quiz|Cards|Ticked|Diagrams recalled|Attempted|Mocks)(?=[\d–o])/g,
      '|$1 ',
    );

beforeEach(async () => {
  await siteStore().eraseAll();
});
afterEach(cleanup);

describe('from the server', () => {
  it('is whole, with nothing counted, and says what it needs', () => {
    const today = renderToString(<Today {...data} />);
    expect(today).toContain('JavaScript, which is off');
    expect(today).toMatch(/Cards due<\/a>: <strong>–/);
    const blocks = renderToString(<Part data={data} kind="building-block" />);
    expect(blocks).toContain('0 of 2 pages read');
    expect(blocks).toContain('<caption>Serving</caption>');
    expect(blocks).toContain('<caption>Operations</caption>');
  });
});

describe('with a record', () => {
  it('shows what was read and practised, in the order of the handbook', async () => {
    const store = siteStore();
    const mark = {isRead: true, atMs: new Date(2026, 10, 3).getTime()};
    store.change('reading', 'c/ads', () => ({stays: {how: 1}, mark}));
    store.change('reading', 'c/feed', () => ({stays: {how: 1}}));
    store.change('quiz', 'c/ads#q1', () => ({answer: 1, atMs: 1, correct: false}));
    store.change('attempt', 'c/ads#how', () => ({text: 'Two numbers.', atMs: 1}));
    store.change('checklist', 'c/ads#list', () => ({ticked: {one: 1}}));
    render(<Part data={data} kind="case-study" />);
    await screen.findByText('1 of 2 pages read');
    expect(rowOf(/c\/ads/)).toBe(
      'Title of c/ads|Read on 3 Nov|Quiz 1 of 2, 0 right|Cards 0 of 2|Ticked 1 of 2|Diagrams recalled –|Attempted 1 of 1|Mocks –',
    );
    expect(rowOf(/c\/feed/)).toContain('|Read 1 of 2 sections|Quiz 0 of 2|');
  });

  it('says what is next and how much is due', async () => {
    siteStore().change('reading', 'b/caching', () => ({stays: {how: 1}}));
    render(<Today {...data} />);
    const link = await screen.findByRole('link', {name: 'Title of b/caching: How it works'});
    expect(link.getAttribute('href')).toBe('/b/caching/#how');
    const due = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(due).toEqual(['Cards due: 0', 'Diagrams due: 0', 'Left of today’s plan: no plan']);
  });

  it('says so when a part of the site does not load', async () => {
    siteStore().change('reading', 'b/caching', () => ({stays: {how: 1}}));
    const load = () => Promise.reject(new Error('offline'));
    render(<Today {...data} load={load} />);
    await screen.findByText(/did not load/);
  });

  it('says how to begin when there is nothing', async () => {
    render(<Today {...data} />);
    await screen.findByText(/^Nothing is kept yet/);
  });
});

it('is saved as a table, every number by itself', () => {
  const records = [
    makeRecord('reading', 'c/ads', {stays: {how: 1}, mark: {isRead: true, atMs: 86_400_000}}, 1),
  ];
  const pages = [{...outline.pages[3]!, title: 'Ads, "live"'}];
  const ads = smallHandbook.pages[3]!;
  const csv = csvOf(pages, () => standingOf(ads, findIn(records), NO_MOCKS, undefined));
  const [head, line, end] = csv.split('\r\n');
  expect(line).toContain('"Ads, ""live""","case-study","1970-01-02","1","2","0"');
  expect(head!.split(',')).toHaveLength(line!.split('","').length);
  expect(end).toBe('');
});
