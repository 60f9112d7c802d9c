// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {PruningAccuracy} from '.';

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

describe('PruningAccuracy', () => {
  it('is drawn and told by the server', () => {
    expect(serverText(<PruningAccuracy>Predict first.</PruningAccuracy>)).toContain('Predict');
    expect(document.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(5);
    expect(plot().getAttribute('aria-label')).toContain('With 50% of 144 weights set to zero');
    expect(row('Weights left')).toEqual(['72']);
  });

  it('costs nothing when nothing is cut', () => {
    render(<PruningAccuracy />);
    fireEvent.change(field(/^Share/), {target: {value: '0%'}});
    const [dense] = row('Unpruned');
    expect(row('Smallest weights cut')).toEqual([dense]);
    expect(row('Cut at random')).toEqual([dense]);
  });

  it('compares with smaller networks, fewer of them beside a narrow one', () => {
    render(<PruningAccuracy />);
    expect(row(/^Dense network of 8 hidden units, 72 weights/)).toHaveLength(1);
    choose(/^Hidden/, '8');
    expect(screen.queryByRole('rowheader', {name: /of 8 hidden units/})).toBeNull();
    expect(plot().getAttribute('aria-label')).toContain('of 72 weights');
  });
});
