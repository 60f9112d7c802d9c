// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {WatchTimeBias} from '.';

const choice = () => screen.getByRole<HTMLSelectElement>('combobox', {name: /^Label of a play/});
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

beforeEach(() => window.history.replaceState(null, '', '/case/'));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

describe('WatchTimeBias', () => {
  it('is drawn and told by the server', () => {
    expect(serverText(<WatchTimeBias>Predict first.</WatchTimeBias>)).toContain('Predict');
    expect(document.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(3);
    expect(told()).toContain('Ranked by minutes, the 20 best videos bring 214 minutes');
  });

  it('fills the list with clickbait when it ranks by plays', () => {
    render(<WatchTimeBias />);
    fireEvent.change(choice(), {target: {value: '0'}});
    expect(told()).toContain('Ranked by play or not');
    expect(told()).toContain('100% are clickbait');
  });

  it('changes only the fourth label when length counts', () => {
    render(<WatchTimeBias />);
    const before = [row(/^minutes$/), row(/^minutes against/)];
    fireEvent.change(field(/^How much of the length/), {target: {value: '1'}});
    expect(row(/^minutes$/)).toEqual(before[0]);
    expect(Number(row(/^minutes against/)[0])).toBeGreaterThan(Number(before[1]?.[0]));
  });

  it('names the exponent of satisfaction once it has one', () => {
    render(<WatchTimeBias />);
    fireEvent.change(field(/^Exponent/), {target: {value: '1'}});
    expect(told()).toContain('with satisfaction to the power of 1.0');
  });
});
