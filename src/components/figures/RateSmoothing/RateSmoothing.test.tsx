// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {RateSmoothing} from '.';

const row = (name: string) => {
  const header = screen.getByRole('rowheader', {name});
  return within(header.closest('tr') ?? header)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
};
const type = (name: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', {name}), {target: {value}});
const told = () => screen.getAllByRole('img')[0]?.getAttribute('aria-label') ?? '';

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

describe('RateSmoothing', () => {
  it('is drawn and told by the server', () => {
    expect(serverText(<RateSmoothing>Predict first.</RateSmoothing>)).toContain('Predict first.');
    expect(document.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(5);
    expect(told()).toContain("After 50 impressions an item's plain rate is off by 3.07 points.");
    expect(row('At the best strength')).toEqual([
      '118 impressions',
      '1.40 points',
      '0.91 points',
      '1.68 points',
    ]);
  });

  it('keeps the best strength while impressions move, and rounds them to whole ones', () => {
    render(<RateSmoothing />);
    type(/^Impressions of each item/, '1000.4');
    expect(told()).toContain('After 1,000 impressions');
    expect(row('At the best strength')[0]).toBe('118 impressions');
  });

  it('asks for a weaker prior when its mean is wrong', () => {
    render(<RateSmoothing />);
    type(/^Prior mean/, '3');
    expect(row('At the best strength')[0]).toBe('36 impressions');
    type(/^Prior strength/, '1000');
    expect(parseFloat(row('At your strength')[3] ?? '')).toBeGreaterThan(
      parseFloat(row('Clicks over impressions')[3] ?? ''),
    );
  });
});
