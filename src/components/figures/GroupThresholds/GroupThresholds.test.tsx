// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

import {GroupThresholds} from '.';

const cells = (name: string) => {
  const header = screen.getByRole('rowheader', {name});
  return within(header.closest('tr') ?? header)
    .getAllByRole('cell')
    .map((cell) => cell.textContent ?? '');
};
const type = (name: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', {name}), {target: {value}});
const choose = (label: string) => {
  const option = screen.getByRole<HTMLOptionElement>('option', {name: label});
  fireEvent.change(screen.getByRole('combobox', {name: 'Threshold of group B'}), {
    target: {value: option.value},
  });
};

beforeEach(() => window.history.replaceState(null, '', '/block/'));
afterEach(cleanup);

it('is drawn and told by the server', () => {
  vi.stubGlobal('window', undefined);
  document.body.innerHTML = renderToString(<GroupThresholds>Predict first.</GroupThresholds>);
  vi.unstubAllGlobals();
  expect(screen.getByRole('figure', {name: /^Two groups/}).id).toBe('figure-group-thresholds');
  const [errors, precision] = screen.getAllByRole('img');
  expect(errors?.getAttribute('aria-label')).toContain('Group A, from a threshold of 40%');
  expect(precision?.getAttribute('aria-label')).toMatch(/^Precision over the share selected/);
  expect(document.body.textContent).toContain('Predict first.');
  document.body.replaceChildren();
});

it('takes one threshold for both, and then no rate is equal', () => {
  render(<GroupThresholds />);
  expect(cells('Threshold')).toEqual(['40%', '40%', '']);
  for (const name of ['Selected, of the group', 'True positive rate', 'False positive rate'])
    expect(cells(name).at(-1)).toBe('no');
});

it('finds the threshold that makes a rate equal, and leaves precision unequal', () => {
  render(<GroupThresholds />);
  choose('equal true positive rate');
  expect(cells('True positive rate').at(-1)).toBe('equal');
  expect(cells('False positive rate').at(-1)).toBe('equal');
  expect(cells('Precision').at(-1)).toBe('no');
});

it('takes the threshold set by hand', () => {
  render(<GroupThresholds />);
  choose('set by hand');
  type(/^Threshold of group B, if/, '70%');
  expect(cells('Threshold')).toEqual(['40%', '70%', '']);
});

it('has equal rates where the groups have equal base rates', () => {
  render(<GroupThresholds />);
  type(/^Share of positives in group B/, '10%');
  expect(cells('True positive rate').at(-1)).toBe('equal');
  expect(cells('False positive rate').at(-1)).toBe('equal');
});
