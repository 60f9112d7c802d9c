// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

import {RecallAudit} from '.';

const cell = (name: RegExp) => {
  const header = screen.getByRole('rowheader', {name});
  return within(header.closest('tr') ?? header).getByRole('cell').textContent ?? '';
};
const percent = (name: RegExp) => parseFloat(cell(name));
const type = (name: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', {name}), {target: {value}});

beforeEach(() => window.history.replaceState(null, '', '/case/'));
afterEach(cleanup);

it('is drawn and told by the server', () => {
  vi.stubGlobal('window', undefined);
  document.body.innerHTML = renderToString(<RecallAudit>Predict first.</RecallAudit>);
  vi.unstubAllGlobals();
  expect(screen.getByRole('figure', {name: /^What an audit says/}).id).toBe('figure-recall-audit');
  const [byThreshold, byAudit] = screen.getAllByRole('img');
  expect(byThreshold?.getAttribute('aria-label')).toContain('misses 0.5% of faces');
  expect(byAudit?.getAttribute('aria-label')).toContain('In 20,000 panoramas one annotator says');
  expect(document.body.textContent).toContain('Predict first.');
  document.body.replaceChildren();
});

it('is too kind with one annotator, less so with two, when people and detector miss alike', () => {
  render(<RecallAudit />);
  type(/^Panoramas in the audit/, '20000');
  const [truth, one, two] = [/^Faces missed/, /^Says one/, /^Say two/].map(percent);
  expect(one).toBeLessThan(two ?? 0);
  expect(two).toBeLessThan(truth ?? 0);
});

it('is close to the truth with either when they miss on their own', () => {
  render(<RecallAudit />);
  type(/^Panoramas in the audit/, '20000');
  type(/^How alike/, '0%');
  expect(Math.abs(percent(/^Says one/) - percent(/^Faces missed/))).toBeLessThan(0.1);
  expect(Math.abs(percent(/^Say two/) - percent(/^Faces missed/))).toBeLessThan(0.1);
});

it('pays for a lower threshold in wrong blurs', () => {
  render(<RecallAudit />);
  const before = percent(/^Wrong blurs/);
  type(/^Blur from/, '0.1%');
  expect(percent(/^Wrong blurs/)).toBeGreaterThan(3 * before);
  expect(cell(/^Says one/)).toMatch(/%/);
});
