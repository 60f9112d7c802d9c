// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

import {ReviewCapacity} from '.';

const cells = (name: string) => {
  const header = screen.getByRole('rowheader', {name});
  return within(header.closest('tr') ?? header)
    .getAllByRole('cell')
    .map((cell) => cell.textContent ?? '');
};
const percents = (name: string) => cells(name).map((text) => parseFloat(text));
const type = (name: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', {name}), {target: {value}});

beforeEach(() => window.history.replaceState(null, '', '/case/'));
afterEach(cleanup);

it('is drawn and told by the server', () => {
  vi.stubGlobal('window', undefined);
  document.body.innerHTML = renderToString(<ReviewCapacity>Predict first.</ReviewCapacity>);
  vi.unstubAllGlobals();
  expect(screen.getByRole('figure', {name: /^What scarce/}).id).toBe('figure-review-capacity');
  const [harm, waits] = screen.getAllByRole('img');
  expect(harm?.getAttribute('aria-label')).toContain('With 2.5 hours of review a day');
  expect(waits?.getAttribute('aria-label')).toContain('in order of arrival: none reviewed');
  expect(document.body.textContent).toContain('Predict first.');
  document.body.replaceChildren();
});

it('prevents most by harm per minute, and hits most with the likeliest first', () => {
  render(<ReviewCapacity />);
  const [arrival = 0, likely = 0, harm = 0] = percents('Harm prevented');
  expect(arrival).toBeLessThan(likely);
  expect(likely).toBeLessThan(harm);
  const [, likelyHits = 0, harmHits = 0] = percents('Reviewed posts that violate');
  expect(likelyHits).toBeGreaterThan(harmHits);
});

it('removes nothing by itself at 100%', () => {
  render(<ReviewCapacity />);
  type(/^Remove without/, '100%');
  expect(cells('– by the threshold')).toEqual(['0%', '0%', '0%']);
  expect(screen.getAllByRole('img')[0]?.getAttribute('aria-label')).toMatch(/^Nothing is removed/);
});

it('needs no order when there is time for everything', () => {
  render(<ReviewCapacity />);
  type(/^Reviewer hours/, '20');
  expect(new Set(percents('Harm prevented')).size).toBe(1);
  expect(cells('Queued posts that nobody saw')).toEqual(['0%', '0%', '0%']);
});
