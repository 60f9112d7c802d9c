// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {QueueingLatency} from '.';

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', {name});
const row = (name: string) => {
  const header = screen.getByRole('rowheader', {name});
  return within(header.closest('tr') ?? header).getByRole('cell').textContent ?? '';
};
const number = (name: string) => parseFloat(row(name).replace(',', ''));
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', {name}), {target: {value}});
const type = (name: RegExp, value: string) => fireEvent.change(field(name), {target: {value}});

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

describe('QueueingLatency', () => {
  it('is drawn and told by the server', () => {
    expect(serverText(<QueueingLatency>Predict first.</QueueingLatency>)).toContain('Predict');
    const [byRate, byLimit] = screen.getAllByRole('img');
    expect(byRate?.getAttribute('aria-label')).toContain('At 400 requests/s per server');
    expect(byLimit?.getAttribute('aria-label')).toContain('A limit of 16 is enough');
    expect(row('99th percentile, one at a time')).toBe('more than they can carry');
  });

  it('carries more in batches, and none of a budget that one batch breaks', () => {
    render(<QueueingLatency />);
    const within = 'Highest rate within the budget, in batches';
    expect(number(within)).toBeGreaterThan(1000);
    type(/^Budget/, '7');
    expect(row(within)).toBe('none');
    choose('Largest batch', '4');
    expect(row('99th percentile, in batches')).toBe('more than they can carry');
    expect(row('Mean batch')).toBe('more than they can carry');
  });

  it('waits longer and works less when batches are held back', () => {
    render(<QueueingLatency />);
    type(/^Rate per server/, '100');
    const [median, busy] = [number('Median, in batches'), number('Time that a server is busy')];
    type(/^Hold/, '10');
    expect(number('Median, in batches')).toBeGreaterThan(median + 4);
    expect(number('Time that a server is busy')).toBeLessThan(busy);
  });

  it('has a longer tail when some batches stall', () => {
    render(<QueueingLatency />);
    const before = number('99th percentile, in batches');
    choose('Time of a batch varies', '2');
    expect(number('99th percentile, in batches')).toBeGreaterThan(2 * before);
  });
});
