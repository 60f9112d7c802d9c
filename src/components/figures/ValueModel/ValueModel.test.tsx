// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {ValueModel} from '.';

const choice = () => screen.getByRole<HTMLSelectElement>('combobox', {name: /^The head that/});
const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', {name});
const told = () => screen.getAllByRole('img')[0]?.getAttribute('aria-label') ?? '';
const row = (name: string) => {
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

describe('ValueModel', () => {
  it('is drawn and told by the server', () => {
    expect(serverText(<ValueModel>Predict first.</ValueModel>)).toContain('Predict');
    expect(document.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(4);
    expect(told()).toContain('bring 20.1 likes and comments per 100');
    expect(told()).toContain('14% are bait and 34% videos');
  });

  it('fills the list with bait when comments count for much', () => {
    render(<ValueModel />);
    fireEvent.change(field(/^Weight of a comment/), {target: {value: '20'}});
    expect(told()).toContain('29% are bait');
    expect(row('As set')).toEqual(row('All right, same weights'));
  });

  it('shows more videos when their comments alone are over-predicted', () => {
    render(<ValueModel />);
    fireEvent.change(field(/^Over-predicted/), {target: {value: '3'}});
    expect(told()).toContain('47% videos');
    expect(row('All right, same weights')[4]).toBe('34%');
  });

  it('changes the head and the posts on which it is wrong', () => {
    render(<ValueModel />);
    fireEvent.change(field(/^Over-predicted/), {target: {value: '2'}});
    fireEvent.change(choice(), {target: {value: '3'}});
    expect(row('As set')[2]).toBe('1.0');
    expect(row('As set')[4]).toBe('33%');
  });
});
