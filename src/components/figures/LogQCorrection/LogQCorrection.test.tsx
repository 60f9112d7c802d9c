// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, describe, expect, it, vi} from 'vitest';

import {LogQCorrection} from '.';

vi.mock('@docusaurus/useBrokenLinks', () => ({default: () => ({collectAnchor: vi.fn()})}));

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', {name});
const row = (name: RegExp) => {
  const header = screen.getByRole('rowheader', {name});
  return within(header.closest('tr') ?? header)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
};

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

describe('LogQCorrection', () => {
  it('is drawn and told by the server', () => {
    vi.stubGlobal('window', undefined);
    document.body.innerHTML = renderToString(<LogQCorrection>Predict first.</LogQCorrection>);
    vi.unstubAllGlobals();
    expect(screen.getByRole('figure', {name: /In-batch negatives/}).id).toBe(
      'figure-log-q-correction',
    );
    expect(document.body.textContent).toContain('Predict first.');
    expect(row(/unlimited/)).toEqual(['0.35', '1.00']);
    expect(row(/items retrieved/)).toEqual(['31%', '63%']);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('64% at best');
  });

  it('loses everything without correction where tastes agree', () => {
    render(<LogQCorrection />);
    fireEvent.change(field(/tastes/), {target: {value: '0'}});
    expect(row(/unlimited/)[0]).toBe('0.00');
    expect(Number(row(/^Slope of/)[1])).toBeGreaterThan(0.9);
  });

  it('needs less correction with uniform draws', () => {
    render(<LogQCorrection />);
    const before = Number(row(/^Slope of/)[0]);
    fireEvent.change(field(/uniformly/), {target: {value: '80%'}});
    expect(Number(row(/^Slope of/)[0])).toBeGreaterThan(before + 0.3);
  });

  it('is not mended by a larger batch', () => {
    render(<LogQCorrection />);
    fireEvent.change(screen.getByRole('combobox', {name: /^Rows/}), {target: {value: '512'}});
    expect(row(/items retrieved/)[0]).toBe('31%');
  });
});
