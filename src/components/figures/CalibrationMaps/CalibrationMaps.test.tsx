// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

import {CalibrationMaps} from '.';

const cells = (name: RegExp) => {
  const header = screen.getByRole('rowheader', {name});
  return within(header.closest('tr') ?? header)
    .getAllByRole('cell')
    .map((cell) => cell.textContent ?? '');
};
const percents = (name: RegExp) => cells(name).map((text) => Number(text.replace('%', '')));
const type = (name: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', {name}), {target: {value}});

beforeEach(() => window.history.replaceState(null, '', '/block/'));
afterEach(cleanup);

it('is drawn and told by the server', () => {
  vi.stubGlobal('window', undefined);
  document.body.innerHTML = renderToString(<CalibrationMaps>Predict first.</CalibrationMaps>);
  vi.unstubAllGlobals();
  expect(screen.getByRole('figure', {name: /^Platt/}).id).toBe('figure-calibration-maps');
  const [reliability, sizes] = screen.getAllByRole('img');
  expect(reliability?.getAttribute('aria-label')).toContain('Fitted on 300 labels.');
  expect(sizes?.getAttribute('aria-label')).toContain('With 10,000 labels');
  expect(reliability?.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(4);
  expect(document.body.textContent).toContain('Predict first.');
  document.body.replaceChildren();
});

it('repairs a stretched score with Platt scaling on few labels', () => {
  render(<CalibrationMaps />);
  const [raw = 0, platt = 0, isotonic = 0, truth = 0] = percents(/^Calibration error/);
  expect(platt).toBeLessThan(isotonic);
  expect(isotonic).toBeLessThan(raw);
  expect(truth).toBeGreaterThan(0);
});

it('repairs a bent score with isotonic regression on many labels', () => {
  render(<CalibrationMaps />);
  type(/^Bend/, '0.8');
  type(/^Labels/, '10000');
  const [, platt = 0, isotonic = 0] = percents(/^Calibration error/);
  expect(isotonic).toBeLessThan(platt / 3);
});

it('has no loss to lose without distortion', () => {
  render(<CalibrationMaps />);
  type(/^Over-confidence/, '1');
  expect(cells(/^Expected log loss/)[0]).toBe('0.0000');
});
