// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {TimeSplit} from '.';

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

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', {name});

describe('TimeSplit', () => {
  it('is drawn and told by the server', () => {
    expect(serverText(<TimeSplit>Predict first.</TimeSplit>)).toContain('Predict first.');
    expect(document.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(5);
    expect(plot().getAttribute('aria-label')).toContain('With 84 levels per restaurant');
    const [promised, comes] = row('84 levels, random split');
    expect(parseFloat(comes ?? '') - parseFloat(promised ?? '')).toBeGreaterThan(1.5);
  });

  it('lets the splits agree where nothing changes with time', () => {
    render(<TimeSplit />);
    choose(/^Levels/, '1');
    fireEvent.change(field(/^Trend/), {target: {value: '0'}});
    fireEvent.change(field(/^Swing/), {target: {value: '0'}});
    const [random, comes] = row('1 level, random split').map((text) => parseFloat(text ?? ''));
    const [time] = row('1 level, split in time').map((text) => parseFloat(text ?? ''));
    for (const error of [random, time, comes]) expect(Math.abs((error ?? 0) - 4)).toBeLessThan(0.2);
  });

  it('tells which model each split would choose', () => {
    render(<TimeSplit />);
    expect(row('The random split chooses 84 levels')).toHaveLength(2);
    expect(row('The split in time chooses 8 levels')).toHaveLength(2);
  });
});
