// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, describe, expect, it, vi} from 'vitest';

import {LossComparison} from '.';

vi.mock('@docusaurus/useBrokenLinks', () => ({default: () => ({collectAnchor: vi.fn()})}));

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', {name});
const row = (name: string | RegExp) => {
  const header = screen.getByRole('rowheader', {name});
  return within(header.closest('tr') ?? header)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
};
const choose = (value: string) =>
  fireEvent.change(screen.getByRole('combobox', {name: 'The label'}), {target: {value}});

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

describe('LossComparison', () => {
  it('is drawn and told by the server', () => {
    vi.stubGlobal('window', undefined);
    document.body.innerHTML = renderToString(<LossComparison>Predict first.</LossComparison>);
    vi.unstubAllGlobals();
    expect(screen.getByRole('figure', {name: /What losses charge/}).id).toBe(
      'figure-loss-comparison',
    );
    expect(document.body.textContent).toContain('Predict first.');
    expect(document.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(9);
    expect(row('absolute')).toEqual(['10.0', '24.0', '8.2', '27.9']);
    expect(row('squared (its root)')).toEqual(['13.0', '28.9', '13.0', '23.5']);
    expect(row('quantile')).toEqual(['4.7', '38.0', '4.5', '22.4']);
  });

  it('moves the minimum of the squared loss alone with the slowest delivery', () => {
    render(<LossComparison />);
    fireEvent.change(field(/slowest/), {target: {value: '107'}});
    expect(row('squared (its root)')[1]).toBe('33.9');
    expect(row('absolute')[1]).toBe('24.0');
    expect(row(/^Huber/)[1]).toBe('24.5');
    expect(row('quantile')[1]).toBe('38.0');
  });

  it('turns the quantile loss into the absolute loss at equal costs', () => {
    render(<LossComparison />);
    fireEvent.change(field(/too short/), {target: {value: '1'}});
    expect(row('quantile')[1]).toBe(row('absolute')[1]);
  });

  it('shows the yes or no with controls of its own', () => {
    render(<LossComparison />);
    choose('1');
    expect(screen.queryByRole('slider', {name: /slowest/})).toBeNull();
    expect(row('log loss').slice(1)).toEqual(['22%', '0.530', '222']);
    expect(row('focal').slice(1)).toEqual(['39%', '0.136', '385']);
    expect(row('hinge')[1]).toBe('score −1');
    fireEvent.change(field(/γ/), {target: {value: '0'}});
    expect(row('focal')).toEqual(row('log loss'));
    choose('0');
    expect(row('absolute')[1]).toBe('24.0');
  });

  it('drags log loss to one half with flipped labels', () => {
    render(<LossComparison />);
    choose('1');
    fireEvent.change(field(/flipped/), {target: {value: '50%'}});
    expect(row('log loss')[1]).toBe('50%');
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('50% of labels say late');
  });
});
