// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {PerishableItems} from '.';

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', {name});
const plots = () => screen.getAllByRole('img').map((plot) => plot.getAttribute('aria-label') ?? '');
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

beforeEach(() => window.history.replaceState(null, '', '/case/'));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

describe('PerishableItems', () => {
  it('is drawn and told by the server, both plots', () => {
    expect(serverText(<PerishableItems>Predict first.</PerishableItems>)).toContain('Predict');
    const [scores, trials] = plots();
    expect(scores).toContain('Events that live 30 days, 10% of impressions explore');
    expect(trials).toContain('pays from 1.9 days left if the event is judged alone');
    expect(row(/judges each event alone/)).toHaveLength(4);
  });

  it('loses what judging alone loses when lives are short', () => {
    render(<PerishableItems />);
    const before = row(/judges each event alone/);
    fireEvent.change(field(/^Life/), {target: {value: '3.2'}});
    expect(plots()[0]).toContain('live 3 days');
    expect(row(/judges each event alone/)).not.toEqual(before);
    expect(row(/organizer, explores all/)[3]).toBe('6.7 days');
  });

  it('shows the same at every policy that knows organizers when nobody explores', () => {
    render(<PerishableItems />);
    fireEvent.change(field(/^Share/), {target: {value: '0%'}});
    expect(row(/organizer, explores all/)[0]).toBe(row(/first third/)[0]);
  });
});
