// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

import {ThresholdCost} from '.';

const cells = (name: string) => {
  const header = screen.getByRole('rowheader', {name});
  return within(header.closest('tr') ?? header)
    .getAllByRole('cell')
    .map((cell) => cell.textContent ?? '');
};
const type = (name: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', {name}), {target: {value}});

beforeEach(() => window.history.replaceState(null, '', '/block/'));
afterEach(cleanup);

it('is drawn and told by the server', () => {
  vi.stubGlobal('window', undefined);
  document.body.innerHTML = renderToString(<ThresholdCost>Predict first.</ThresholdCost>);
  vi.unstubAllGlobals();
  expect(screen.getByRole('figure', {name: /^A threshold/}).id).toBe('figure-threshold-cost');
  const [shares, costs] = screen.getAllByRole('img');
  expect(shares?.getAttribute('aria-label')).toContain('At a threshold of 50%, recall is 33%');
  expect(costs?.getAttribute('aria-label')).toMatch(/^Cost over the threshold/);
  expect(document.body.textContent).toContain('Predict first.');
  document.body.replaceChildren();
});

it('agrees with the rule while the base rate is that of training', () => {
  render(<ThresholdCost />);
  expect(cells('Threshold').slice(1)).toEqual(['9.1%', '9.1%']);
});

it('shows what the rule costs when positives become rare', () => {
  render(<ThresholdCost />);
  type(/^Share of positives/, '0.5%');
  const [, rule = '', best = ''] = cells('Cost ÷ best policy without a model');
  expect(parseFloat(rule)).toBeGreaterThan(1);
  expect(parseFloat(best)).toBeLessThan(1);
});

it('counts per 1,000 cases', () => {
  render(<ThresholdCost />);
  type(/^Threshold/, '10%');
  const [caught = 0, missed = 0] = ['Positives caught', 'Positives missed'].map((name) =>
    Number(cells(name)[0]),
  );
  expect(caught + missed).toBeCloseTo(50, 0);
});
