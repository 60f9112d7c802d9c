// @vitest-environment jsdom
import {act, cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {CalibrationCost} from './CalibrationCost';
import {HashCollisions} from './HashCollisions';

const collectAnchor = vi.hoisted(() => vi.fn());
vi.mock('@docusaurus/useBrokenLinks', () => ({default: () => ({collectAnchor})}));
const copyText = vi.hoisted(() => vi.fn(async () => true));
vi.mock('@site/src/platform/clipboard', () => ({copyText}));

const slider = (name: RegExp) => screen.getByRole<HTMLInputElement>('slider', {name});
const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', {name});
const plot = () => screen.getByRole('img');
const row = (name: string) => {
  const header = screen.getByRole('rowheader', {name});
  return within(header.closest('tr') ?? header)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
};

const paths = (drawing: Element) =>
  [...drawing.querySelectorAll('path')].map((path) => path.getAttribute('d'));

/** Rendered as the server does it, where there is no window. */
function serverHtml(figure: ReactNode): string {
  vi.stubGlobal('window', undefined);
  const html = renderToString(figure);
  vi.unstubAllGlobals();
  return html;
}

beforeEach(() => window.history.replaceState(null, '', '/case/'));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('CalibrationCost', () => {
  it('is drawn and told by the server', () => {
    document.body.innerHTML = serverHtml(<CalibrationCost>Predict first.</CalibrationCost>);
    expect(screen.getByRole('figure', {name: /miscalibration costs/}).id).toBe(
      'figure-calibration-cost',
    );
    expect(collectAnchor).toHaveBeenCalledWith('figure-calibration-cost');
    expect(document.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(5);
    expect(plot().getAttribute('aria-label')).toContain('1.3× the true click rates');
    expect(document.body.textContent).toContain('Predict first.');
    expect(row('Value created')).toHaveLength(2);
  });

  it('costs nothing for a common factor without a floor', () => {
    render(<CalibrationCost />);
    fireEvent.change(field(/^Floor/), {target: {value: '0'}});
    const [all, one] = row('Value created');
    expect(all).toBe('no change');
    expect(one).toMatch(/^−/);
  });

  it('follows the slider and the field alike', () => {
    render(<CalibrationCost />);
    fireEvent.change(slider(/^Predicted/), {target: {value: '100'}});
    expect(field(/^Predicted/).value).toBe('1');
    expect(row('Slot goes to the wrong ad')).toEqual(['0.0%', '0.0%']);
    fireEvent.change(field(/^Predicted/), {target: {value: '2'}});
    expect(slider(/^Predicted/).value).toBe('200');
    expect(slider(/^Predicted/).getAttribute('aria-valuetext')).toBe('2×');
  });

  it('draws another measure', () => {
    render(<CalibrationCost />);
    fireEvent.change(screen.getByRole('combobox', {name: 'Draw'}), {target: {value: '1'}});
    expect(plot().textContent).toContain('Platform earns, against perfect predictions');
  });

  it.each(['7', 'much', ''])('explains what is wrong with "%s" and stays as it is', (text) => {
    render(<CalibrationCost />);
    fireEvent.change(field(/^Predicted/), {target: {value: text}});
    expect(screen.getByRole('alert').textContent).toBe('A number from 0.5× to 2×.');
    expect(plot().getAttribute('aria-label')).toContain('1.3×');
    fireEvent.blur(field(/^Predicted/));
    expect(field(/^Predicted/).value).toBe('1.3');
  });

  it('says the new numbers when the reader pauses', () => {
    vi.useFakeTimers();
    render(<CalibrationCost />);
    const status = () => screen.getAllByRole('status').at(-1)?.textContent;
    act(() => void vi.advanceTimersByTime(2000));
    expect(status()).toBe('');
    fireEvent.change(slider(/^Predicted/), {target: {value: '100'}});
    act(() => void vi.advanceTimersByTime(700));
    expect(status()).toContain('Predictions are 1× the true click rates');
  });

  it('leaves the drawing of the server alone until a control is moved, and draws it again after reset', async () => {
    const root = document.createElement('div');
    root.innerHTML = serverHtml(<CalibrationCost />);
    document.body.append(root);
    const drawn = plot();
    const [was] = row('Value created');
    const mounted = await act(async () => hydrateRoot(root, <CalibrationCost />));
    expect(plot()).toBe(drawn);
    fireEvent.change(slider(/^Predicted/), {target: {value: '200'}});
    expect(plot()).not.toBe(drawn);
    expect(row('Value created')).not.toContain(was);
    fireEvent.click(screen.getByRole('button', {name: 'Reset'}));
    expect(row('Value created')).toContain(was);
    expect(paths(plot())).toEqual(paths(drawn));
    act(() => mounted.unmount());
  });

  it('keeps what was moved before this code ran', async () => {
    const root = document.createElement('div');
    root.innerHTML = serverHtml(<CalibrationCost />);
    document.body.append(root);
    slider(/^Predicted/).value = '200';
    const complaints = vi.spyOn(console, 'error');
    const mounted = await act(async () => hydrateRoot(root, <CalibrationCost />));
    expect(slider(/^Predicted/).value).toBe('200');
    expect(plot().getAttribute('aria-label')).toContain('2× the true click rates');
    expect(complaints).not.toHaveBeenCalled();
    act(() => mounted.unmount());
  });
});

describe('a link to a setting', () => {
  it('is copied and opens the figure as it was', async () => {
    const first = render(<HashCollisions />);
    fireEvent.change(field(/^Rows/), {target: {value: '1.6 billion'}});
    expect(row('Ids that share their row')).toEqual(['22%']);
    await act(async () => fireEvent.click(screen.getByRole('button', {name: /^Copy link/})));
    expect(copyText).toHaveBeenCalled();
    expect(window.location.search).toContain('fig=hash-collisions');
    expect(window.location.hash).toBe('#figure-hash-collisions');
    first.unmount();
    render(<HashCollisions />);
    expect(field(/^Rows/).value).toBe('1.6 billion');
    fireEvent.click(screen.getByRole('button', {name: 'Reset'}));
    expect(field(/^Rows/).value).toBe('400 million');
  });

  it('changes nothing when it is for another figure or out of range', () => {
    window.history.replaceState(null, '', '/case/?fig=calibration-cost&rows=1e9');
    const first = render(<HashCollisions />);
    expect(field(/^Rows/).value).toBe('400 million');
    first.unmount();
    window.history.replaceState(
      null,
      '',
      '/case/?fig=hash-collisions&rows=-5&ids=x&dim=7&exponent=',
    );
    render(<HashCollisions />);
    expect(field(/^Rows/).value).toBe('400 million');
    expect(screen.getByRole<HTMLSelectElement>('combobox', {name: 'Numbers per row'}).value).toBe(
      '64',
    );
    expect(field(/^Skew/).value).toBe('1');
  });
});

describe('HashCollisions', () => {
  it('tells memory and shares', () => {
    render(<HashCollisions />);
    expect(row('Memory of this table')).toEqual(['51 GB']);
    expect(row('Ids that share their row')).toEqual(['63%']);
    fireEvent.change(screen.getByRole('combobox', {name: 'Bytes per number'}), {
      target: {value: '4'},
    });
    expect(row('Memory of this table')).toEqual(['102 GB']);
  });
});
