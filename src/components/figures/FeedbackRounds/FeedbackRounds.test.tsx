// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {FeedbackRounds} from '.';

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

describe('FeedbackRounds', () => {
  it('is drawn and told by the server', () => {
    expect(serverText(<FeedbackRounds>Predict first.</FeedbackRounds>)).toContain('Predict');
    expect(document.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(5);
    expect(told()).toContain('After 30 rounds');
  });

  it('is one loop twice when nothing is explored', () => {
    render(<FeedbackRounds />);
    fireEvent.change(field(/^Share/), {target: {value: '0'}});
    for (const name of [/^Best items/, /best without a slot/, /^Clicks of all/]) {
      const [explored, closed] = row(name);
      expect(explored).toBe(closed);
    }
  });

  it('takes whole impressions and items', () => {
    render(<FeedbackRounds />);
    const before = told();
    fireEvent.change(field(/^Impressions/), {target: {value: '500.4'}});
    fireEvent.change(field(/^Items/), {target: {value: '20.3'}});
    expect(told()).not.toBe(before);
  });
});
