// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, describe, expect, it, vi} from 'vitest';

import {SessionVectors} from '.';

vi.mock('@docusaurus/useBrokenLinks', () => ({default: () => ({collectAnchor: vi.fn()})}));

const choose = (name: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('combobox', {name}), {target: {value}});
const row = (name: RegExp) => {
  const header = screen.getByRole('rowheader', {name});
  return within(header.closest('tr') ?? header)
    .getAllByRole('cell')
    .map((cell) => Number.parseInt(cell.textContent, 10));
};

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

describe('SessionVectors', () => {
  it('is drawn and told by the server', () => {
    vi.stubGlobal('window', undefined);
    document.body.innerHTML = renderToString(<SessionVectors>Predict first.</SessionVectors>);
    vi.unstubAllGlobals();
    expect(screen.getByRole('figure', {name: /neighbour/}).id).toBe('figure-session-vectors');
    expect(document.body.textContent).toContain('Predict first.');
    expect(row(/^Same taste/)[1]).toBeLessThan(35);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('drawn anywhere');
  });

  it('tells tastes apart when half of the negatives come from the market', () => {
    render(<SessionVectors />);
    const [, before = 0] = row(/^Same taste/);
    choose(/^Negatives/, '0.5');
    expect(row(/^Same taste/)[1]).toBeGreaterThan(before + 15);
  });

  it('mixes the markets when all of them do', () => {
    render(<SessionVectors />);
    choose(/^Numbers/, '3');
    expect(row(/^Same market/)).toEqual([100, 100]);
    choose(/^Negatives/, '1');
    expect(row(/^Same market/)[1]).toBeLessThan(5);
  });

  it('shows bookings by the score and not by the cosine, whatever the plot is ordered by', () => {
    render(<SessionVectors />);
    choose(/^Numbers/, '3');
    choose(/^Negatives/, '0.5');
    const before = row(/^Often booked/);
    choose(/^Weight/, '10');
    choose(/^Neighbours/, '0');
    const after = row(/^Often booked/);
    expect((after[1] ?? 0) - (before[1] ?? 0)).toBeGreaterThan(50);
    expect(after[0]).toBeLessThan(50);
  });
});
