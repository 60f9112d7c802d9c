// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {BoostingRounds} from '.';

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', {name});
const plots = () => screen.getAllByRole('img').map((plot) => plot.getAttribute('aria-label') ?? '');
const row = (name: string | RegExp) => {
  const header = screen.getByRole('rowheader', {name});
  return within(header.closest('tr') ?? header)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
};
const choose = (name: string | RegExp, value: string) =>
  fireEvent.change(screen.getByRole('combobox', {name}), {target: {value}});

/** Rendered as the server does it, where there is no window. */
function serverText(figure: ReactNode): string {
  vi.stubGlobal('window', undefined);
  document.body.innerHTML = renderToString(figure);
  vi.unstubAllGlobals();
  return document.body.textContent ?? '';
}

beforeEach(() => window.history.replaceState(null, '', '/block/'));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

describe('BoostingRounds', () => {
  it('is drawn and told by the server', () => {
    expect(serverText(<BoostingRounds>Predict first.</BoostingRounds>)).toContain('Predict');
    expect(document.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(5);
    expect(plots()[0]).toContain('best after 86 trees, at 4.68 min');
    expect(row(/^Splits so far/)).toEqual(['20%']);
    expect(plots()[1]).toContain('1: 5.67 min after 11 trees');
  });

  it('knows only the mean before the first tree', () => {
    render(<BoostingRounds />);
    fireEvent.change(field(/^Trees/), {target: {value: '0'}});
    const before = row(/^Held-out rows, at/);
    expect(row(/^Steps/)).toEqual(['0']);
    choose(/^Learning rate/, '1');
    expect(row(/^Held-out rows, at/)).toEqual(before);
  });

  it('learns its own rows by heart with deep trees at full rate', () => {
    render(<BoostingRounds />);
    choose(/^Learning rate/, '1');
    choose(/^Depth/, '4');
    expect(row(/^Fitted rows/)).toEqual(['0.00 min']);
    expect(row('Trees at that point')).toEqual(['1']);
  });
});
