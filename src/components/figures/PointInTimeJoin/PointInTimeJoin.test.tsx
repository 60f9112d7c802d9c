// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {PointInTimeJoin} from '.';

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

describe('PointInTimeJoin', () => {
  it('is drawn and told by the server', () => {
    expect(serverText(<PointInTimeJoin>Predict first.</PointInTimeJoin>)).toContain('Predict');
    expect(document.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(5);
    expect(plot().getAttribute('aria-label')).toContain('the value at the end of the log');
    const [promised, comes] = row('Value at the end of the log');
    expect(Number(promised) - Number(comes)).toBeGreaterThan(0.1);
  });

  it('makes both joins one when nothing is late and the naive one takes the moment', () => {
    render(<PointInTimeJoin />);
    choose(/^The naive join/, '2');
    choose(/^In serving/, '0');
    expect(row(/^Value at that moment/)).toEqual(row('Value that serving would have read'));
  });

  it('shows a worthless history that a naive join makes worth something', () => {
    render(<PointInTimeJoin />);
    choose(/^What a user/, '0');
    const [, naive] = row('Value at the end of the log');
    const [, without] = row('No rate of the user at all');
    expect(Number(naive)).toBeLessThan(Number(without));
  });

  it('draws another measure', () => {
    render(<PointInTimeJoin />);
    choose('Draw', '1');
    expect(plot().textContent).toContain('normalized entropy');
  });
});
