// @vitest-environment jsdom
import {act, cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

import {RankingList} from '.';

const cells = (name: RegExp) => {
  const header = screen.getByRole('rowheader', {name});
  return within(header.closest('tr') ?? header)
    .getAllByRole('cell')
    .map((cell) => cell.textContent ?? '');
};
const places = () =>
  within(screen.getByRole('list', {name: /^Results/}))
    .getAllByRole('listitem')
    .map((row) => row.textContent ?? '');
const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', {name}));
function serverHtml(): string {
  vi.stubGlobal('window', undefined);
  const html = renderToString(<RankingList>Predict first.</RankingList>);
  vi.unstubAllGlobals();
  return html;
}

beforeEach(() => window.history.replaceState(null, '', '/block/'));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

it('is listed and told by the server', () => {
  document.body.innerHTML = serverHtml();
  expect(screen.getByRole('figure', {name: /^Reorder/}).id).toBe('figure-ranking-list');
  expect(places()).toHaveLength(8);
  expect(document.body.textContent).toContain('Predict first.');
  expect(cells(/^NDCG/)).toEqual(['0.460', '0.460', '0.768']);
});

it('moves an item up, keeps the focus on it, and raises what depends on the top', () => {
  render(<RankingList />);
  press(/^Move up: Running rain jacket, 190 g/);
  expect(places()[0]).toContain('Running rain jacket, 190 g');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Move up: Running rain/);
  expect(Number(cells(/^NDCG/)[0])).toBeGreaterThan(0.46);
  expect(cells(/^Recall/)[0]).toBe(cells(/^Recall/)[1]);
});

it('changes nothing below the cut', () => {
  render(<RankingList />);
  const before = cells(/^NDCG/);
  press(/^Move up: Running rain jacket, last size/);
  expect(cells(/^NDCG/)).toEqual(before);
  expect(places()[6]).toContain('below the cut');
});

it('asks another question of relevance', () => {
  render(<RankingList />);
  expect(cells(/^Reciprocal/)[0]).toBe('1.000');
  fireEvent.change(screen.getByRole('combobox', {name: 'Counts as relevant'}), {
    target: {value: '2'},
  });
  expect(cells(/^Reciprocal/)[0]).toBe('0.500');
});

it('opens an order from a link and goes back to the ranker’s', () => {
  window.history.replaceState(null, '', '/block/?fig=ranking-list&order=21345678&cut=3');
  render(<RankingList />);
  expect(places()[0]).toContain('Running rain jacket, 190 g');
  expect(screen.getByRole('columnheader', {name: 'At k = 3'})).toBeTruthy();
  press(/^Reset/);
  expect(places()[0]).toContain('Casual rain jacket');
});

it('keeps the ranker’s order when a link spells none', () => {
  window.history.replaceState(null, '', '/block/?fig=ranking-list&order=22345678');
  render(<RankingList />);
  expect(places()[0]).toContain('Casual rain jacket');
});

it('comes alive without a complaint, also when a link has another order', async () => {
  const root = document.createElement('div');
  root.innerHTML = serverHtml();
  document.body.append(root);
  window.history.replaceState(null, '', '/block/?fig=ranking-list&order=87654321');
  const complaints = vi.spyOn(console, 'error');
  const mounted = await act(async () =>
    hydrateRoot(root, <RankingList>Predict first.</RankingList>),
  );
  expect(places()[0]).toContain('last size');
  expect(complaints).not.toHaveBeenCalled();
  act(() => mounted.unmount());
});
