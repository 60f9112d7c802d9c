// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {FusionByModality} from '.';

/** Qualities of a row: your weights, added inverse ranks, one set, by type. */
const row = (name: string) => {
  const header = screen.getByRole('rowheader', {name});
  const cells = within(header.closest('tr') ?? header).getAllByRole('cell');
  const [own = NaN, ranks = NaN, fixed = NaN, typed = NaN] = cells.map((cell) =>
    parseFloat(cell.textContent ?? ''),
  );
  return {own, ranks, fixed, typed};
};
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', {name}), {target: {value}});
const told = () => screen.getByRole('img').getAttribute('aria-label') ?? '';

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

describe('FusionByModality', () => {
  it('is drawn and told by the server', () => {
    expect(serverText(<FusionByModality>Predict first.</FusionByModality>)).toContain(
      'Predict first.',
    );
    expect(told()).toContain('For all types of queries alike, with 20% of transcripts missing');
    expect(document.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(5);
  });

  it('serves a type badly by weights that suit another', () => {
    render(<FusionByModality />);
    choose('Your weight of speech', '0');
    choose('Your weight of what is seen', '0');
    expect(row('something to be seen').own).toBeLessThan(0.3);
    expect(row('a name').own).toBeGreaterThan(row('something to be seen').own);
    choose('Your weight of what is seen', '4');
    expect(row('something to be seen').own).toBeGreaterThan(0.6);
  });

  it('finds spoken words better when a missing transcript is no zero', () => {
    render(<FusionByModality />);
    const before = row('words that are spoken').fixed;
    choose('A missing transcript', '2');
    expect(row('words that are spoken').fixed).toBeGreaterThan(before + 0.2);
    expect(told()).toContain(
      'A missing transcript counts as the score of a video that does not match.',
    );
  });

  it('loses more by made-up transcripts than by none', () => {
    render(<FusionByModality />);
    choose('Videos without a transcript', '0.4');
    choose('A missing transcript', '2');
    const honest = row('words that are spoken');
    choose('A missing transcript', '3');
    const invented = row('words that are spoken');
    expect(invented.typed).toBeLessThan(honest.typed - 0.1);
    expect(invented.fixed).toBeLessThan(honest.fixed);
  });

  it('tells of one type, and gains by a better guess of it', () => {
    render(<FusionByModality />);
    choose('Queries', '1');
    expect(told()).toContain('For queries that ask for words that are spoken');
    const some = row('words that are spoken').typed;
    choose('The type of a query is guessed right for', '1');
    expect(row('words that are spoken').typed).toBeGreaterThan(some);
  });
});
