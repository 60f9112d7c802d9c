// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

import {RocVersusPr} from '.';

const cells = (name: RegExp) => {
  const header = screen.getByRole('rowheader', {name});
  return within(header.closest('tr') ?? header)
    .getAllByRole('cell')
    .map((cell) => cell.textContent ?? '');
};
const type = (name: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', {name}), {target: {value}});
const paths = (plot: number) =>
  [...(screen.getAllByRole('img')[plot]?.querySelectorAll('path') ?? [])]
    .map((path) => path.getAttribute('d') ?? '')
    .filter((d) => d.includes('L') && d.length > 200);

beforeEach(() => window.history.replaceState(null, '', '/block/'));
afterEach(cleanup);

it('is drawn and told by the server', () => {
  vi.stubGlobal('window', undefined);
  document.body.innerHTML = renderToString(<RocVersusPr>Predict first.</RocVersusPr>);
  vi.unstubAllGlobals();
  expect(screen.getByRole('figure', {name: /^One ranker/}).id).toBe('figure-roc-versus-pr');
  const [roc, pr] = screen.getAllByRole('img');
  expect(roc?.getAttribute('aria-label')).toContain('With 10% positives');
  expect(pr?.getAttribute('aria-label')).toContain('At a recall of 50%');
  expect(document.body.textContent).toContain('Predict first.');
  document.body.replaceChildren();
});

it('moves the precision curve and not the ROC curve when positives become rare', () => {
  render(<RocVersusPr />);
  const [roc, pr] = [paths(0), paths(1)];
  expect(roc).toHaveLength(3);
  type(/^Share of positives/, '0.5%');
  expect(paths(0)).toEqual(roc);
  expect(paths(1)).not.toEqual(pr);
});

it('keeps the AUC of both rankers and parts their average precision', () => {
  render(<RocVersusPr />);
  type(/^Share of positives/, '0.2%');
  expect(cells(/^Area/)).toEqual(['0.90', '0.90', '0.90']);
  const [even = 0, uneven = 0] = cells(/^Average/).map(Number);
  expect(uneven).toBeGreaterThan(2 * even);
});

it('says how many flags one positive takes', () => {
  render(<RocVersusPr />);
  type(/^Share of positives/, '0.1%');
  expect(Number(cells(/^Flags/)[0])).toBeGreaterThan(30);
});
