// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

import {SampleSizePower} from '.';

const cells = (name: RegExp) => {
  const header = screen.getByRole('rowheader', {name});
  return within(header.closest('tr') ?? header)
    .getAllByRole('cell')
    .map((cell) => cell.textContent ?? '');
};
const type = (name: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', {name}), {target: {value}});
const told = () => screen.getAllByRole('img')[0]?.getAttribute('aria-label');

beforeEach(() => window.history.replaceState(null, '', '/block/'));
afterEach(cleanup);

it('is drawn and told by the server', () => {
  vi.stubGlobal('window', undefined);
  document.body.innerHTML = renderToString(<SampleSizePower>Predict first.</SampleSizePower>);
  vi.unstubAllGlobals();
  expect(screen.getByRole('figure', {name: /^How many users/}).id).toBe('figure-sample-size-power');
  const [power, alarms] = screen.getAllByRole('img');
  expect(power?.getAttribute('aria-label')).toContain('it takes 630,000 users per arm');
  expect(alarms?.getAttribute('aria-label')).toContain('14% at 5');
  expect(document.body.textContent).toContain('Predict first.');
  document.body.replaceChildren();
});

it('needs four times the users for half the effect, and less with a past that tells', () => {
  render(<SampleSizePower />);
  expect(cells(/^Users per arm for/)).toEqual(['630,000 users', '470,000 users']);
  type(/^True relative/, '0.5%');
  expect(cells(/^Users per arm for/)[0]).toBe('2.5 million users');
  type(/^Correlation/, '0');
  const [plain, adjusted] = cells(/^Users per arm for/);
  expect(adjusted).toBe(plain);
});

it('keeps its promise of 5% at one look only', () => {
  render(<SampleSizePower />);
  expect(told()).toContain(
    'With 14 looks at 1.96, a test without effect is called significant with a chance of 22%',
  );
  fireEvent.change(screen.getByRole('combobox', {name: /^Looks/}), {target: {value: '1'}});
  expect(told()).toContain(
    'With one look at 1.96, a test without effect is called significant with a chance of 5%',
  );
});
