// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {ExplorationRegret} from '.';

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', {name});
const plot = () => screen.getByRole('img');
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

beforeEach(() => window.history.replaceState(null, '', '/block/'));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

describe('ExplorationRegret', () => {
  it('is drawn and told by the server', () => {
    expect(serverText(<ExplorationRegret>Predict first.</ExplorationRegret>)).toContain('Predict');
    expect(document.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(5);
    expect(plot().getAttribute('aria-label')).toContain('10 items, 400 rounds: greedy loses');
    expect(row('Thompson sampling')).toHaveLength(4);
  });

  it('is greedy under other names when nobody explores', () => {
    render(<ExplorationRegret />);
    fireEvent.change(field(/^Epsilon/), {target: {value: '0'}});
    fireEvent.change(field(/^Width/), {target: {value: '0'}});
    expect(row('Epsilon-greedy')).toEqual(row('Greedy'));
    expect(row('Thompson sampling')).toEqual(row('Greedy'));
  });

  it('tells a delay, and takes whole rounds and items', () => {
    render(<ExplorationRegret />);
    const before = row('Thompson sampling');
    fireEvent.change(field(/^Rounds until/), {target: {value: '20.4'}});
    fireEvent.change(field(/^Items/), {target: {value: '4.6'}});
    expect(plot().getAttribute('aria-label')).toContain(
      '5 items, 400 rounds, clicks known 20 rounds late',
    );
    expect(row('Thompson sampling')).not.toEqual(before);
  });
});
