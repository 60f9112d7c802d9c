// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {DataParallelScaling} from '.';

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', {name});
const plot = () => screen.getByRole('img');
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

const efficiency = () => parseFloat(row('Efficiency, fixed batch per worker')[0] ?? '');

describe('DataParallelScaling', () => {
  it('is drawn and told by the server', () => {
    expect(serverText(<DataParallelScaling>Predict first.</DataParallelScaling>)).toContain(
      'Predict',
    );
    expect(document.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(5);
    expect(plot().getAttribute('aria-label')).toContain('With 24 workers a step takes');
    expect(row('Sent by each worker')).toEqual(['414 MB']);
  });

  it('is perfect for one worker', () => {
    render(<DataParallelScaling />);
    fireEvent.change(field(/^Workers/), {target: {value: '1'}});
    expect(row('Sent by each worker')).toEqual(['0 bytes']);
    expect(efficiency()).toBe(100);
    expect(row('Of it, not hidden behind compute')).toEqual(['0 ms']);
  });

  it('gains by buckets, by a faster link and by more work per step', () => {
    render(<DataParallelScaling />);
    const before = efficiency();
    choose('Buckets', '1');
    const without = efficiency();
    expect(without).toBeLessThan(before);
    fireEvent.change(field(/^Slowest link/), {target: {value: '100 GB/s'}});
    const faster = efficiency();
    expect(faster).toBeGreaterThan(without);
    fireEvent.change(field(/^Forward/), {target: {value: '340 ms'}});
    expect(efficiency()).toBeGreaterThan(faster);
  });
});
