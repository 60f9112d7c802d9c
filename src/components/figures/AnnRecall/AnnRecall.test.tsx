// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {AnnRecall} from '.';

/** Recall and bytes of a row, in per cent, and whole vectors that it compares. */
const row = (name: string) => {
  const header = screen.getByRole('rowheader', {name});
  const cells = within(header.closest('tr') ?? header).getAllByRole('cell');
  const [recall = NaN, bytes = NaN, compared = NaN] = cells.map((cell) =>
    parseFloat((cell.textContent ?? '').replace(',', '')),
  );
  return {recall, bytes, compared};
};
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', {name}), {target: {value}});
const type = (name: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', {name}), {target: {value}});

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

describe('AnnRecall', () => {
  it('is drawn and told by the server', () => {
    expect(serverText(<AnnRecall>Predict first.</AnnRecall>)).toContain('Predict first.');
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('Scanning 4 of 64 lists');
    expect(document.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(5);
  });

  it('finds more and reads more with more lists scanned', () => {
    render(<AnnRecall />);
    const before = row('Lists of whole vectors');
    type(/^Lists scanned/, '8');
    const after = row('Lists of whole vectors');
    expect(after.recall).toBeGreaterThan(before.recall);
    expect(after.bytes).toBeGreaterThan(before.bytes);
  });

  it('loses recall to codes when nothing is compared again', () => {
    render(<AnnRecall />);
    type(/^Lists scanned/, '16');
    const before = row('Lists of codes');
    choose('Compared again exactly', '10');
    const after = row('Lists of codes');
    expect(after.recall).toBeLessThan(before.recall - 10);
    expect(after.bytes).toBeLessThan(before.bytes);
  });

  it('finds more of learned vectors, and with a wider walk', () => {
    render(<AnnRecall />);
    const narrow = row('Graph');
    choose('Width of the graph search', '100');
    expect(row('Graph').recall).toBeGreaterThan(narrow.recall);
    const pixels = row('Lists of whole vectors').recall;
    choose('Vector of an image', '1');
    expect(row('Lists of whole vectors').recall).toBeGreaterThan(pixels);
  });

  it('says how many whole vectors are compared, and how many exact search compares', () => {
    render(<AnnRecall />);
    expect(row('Lists of codes').compared).toBe(64 + 50);
    expect(row('Exact search')).toEqual({recall: 100, bytes: 100, compared: 1157});
  });
});
