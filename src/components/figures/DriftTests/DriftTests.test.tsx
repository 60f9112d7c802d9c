// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {DriftTests} from '.';

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', {name});
const told = () => screen.getAllByRole('img')[0]?.getAttribute('aria-label') ?? '';
const row = (name: RegExp) => {
  const header = screen.getByRole('rowheader', {name});
  return within(header.closest('tr') ?? header)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
};

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

describe('DriftTests', () => {
  it('is drawn and told by the server', () => {
    expect(serverText(<DriftTests>Predict first.</DriftTests>)).toContain('Predict');
    expect(document.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(5);
    expect(told()).toContain('10,000 rows a window, shift 1.00: PSI');
    expect(row(/^PSI, alarm/)).toEqual([expect.any(String), '0.93', 'rings']);
  });

  it('is silent about a changed relation, which does harm', () => {
    render(<DriftTests />);
    fireEvent.change(field(/^Shift/), {target: {value: '0'}});
    fireEvent.change(field(/^Change/), {target: {value: '-0.5'}});
    expect(row(/^PSI, alarm/)[2]).toBe('silent');
    expect(row(/^KS/)[2]).toBe('silent');
    expect(row(/^Predicted ÷/)[1]).toBe('1.47');
  });

  it('moves the threshold with the rows, and takes whole rows', () => {
    render(<DriftTests />);
    fireEvent.change(field(/^Rows/), {target: {value: '100.3'}});
    expect(told()).toContain('100 rows a window');
    expect(row(/^KS, alarm above 0\.19/)).toHaveLength(3);
  });
});
