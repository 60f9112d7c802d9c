// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {CompressedIndex} from '.';

/** Shares of a row, in per cent: alone, compared again, whole vectors. */
const row = (name: string) => {
  const header = screen.getByRole('rowheader', {name});
  const cells = within(header.closest('tr') ?? header).getAllByRole('cell');
  const [alone = NaN, again = NaN, whole = NaN] = cells.map((cell) =>
    parseFloat(cell.textContent ?? ''),
  );
  return {alone, again, whole};
};
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', {name}), {target: {value}});

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

describe('CompressedIndex', () => {
  it('is drawn and told by the server', () => {
    expect(serverText(<CompressedIndex>Predict first.</CompressedIndex>)).toContain(
      'Predict first.',
    );
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('With 4 bytes a vector');
    expect(document.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(5);
  });

  it('finds the neighbours that codes lost when the best are compared again', () => {
    render(<CompressedIndex />);
    const {alone, again, whole} = row('Ten nearest found');
    expect(again).toBeGreaterThan(alone + 20);
    expect(whole).toBe(100);
    choose('Compared again with whole vectors', '10');
    expect(row('Ten nearest found').again).toBe(alone);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('Nothing is compared');
  });

  it('knows the kind with fewer bytes than the neighbours', () => {
    render(<CompressedIndex />);
    choose('Bytes of a vector', '2');
    const kind = row('Results of the right kind');
    expect(kind.alone).toBeGreaterThan(kind.whole - 5);
    expect(row('Ten nearest found').alone).toBeLessThan(60);
  });

  it('loses more with signs, and less with a photo from the same studio', () => {
    render(<CompressedIndex />);
    const codes = row('Ten nearest found').alone;
    const phone = row('The same item among the ten').whole;
    choose('The bytes hold', '1');
    expect(row('Ten nearest found').alone).toBeLessThan(codes);
    choose('The query is another photo', '0.1');
    expect(row('The same item among the ten').whole).toBeGreaterThan(phone);
  });
});
