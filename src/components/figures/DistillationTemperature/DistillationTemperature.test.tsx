// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {DistillationTemperature} from '.';

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

const accuracy = (name: string) => parseFloat(row(name)[0] ?? '');

describe('DistillationTemperature', () => {
  it('is drawn and told by the server', () => {
    const text = serverText(<DistillationTemperature>Predict first.</DistillationTemperature>);
    expect(text).toContain('Predict first.');
    expect(document.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(5);
    expect(plot().getAttribute('aria-label')).toContain('At temperature 2.5 the teacher');
    expect(row('Teacher')).toHaveLength(2);
  });

  it('helps a student that sees little', () => {
    render(<DistillationTemperature />);
    const taught = accuracy('Student, with the teacher');
    expect(taught).toBeGreaterThan(accuracy('Student, labels alone') + 2);
    expect(taught).toBeLessThan(accuracy('Teacher'));
  });

  it('is the same student without a teacher when the teacher has no weight', () => {
    render(<DistillationTemperature />);
    fireEvent.change(field(/^Weight/), {target: {value: '0%'}});
    expect(row('Student, with the teacher')).toEqual(row('Student, labels alone'));
  });

  it('draws the targets, softer when hotter', () => {
    render(<DistillationTemperature />);
    choose('Draw', '1');
    expect(plot().textContent).toContain('mean share of the target');
    const told = () => Number(/give ([\d.]+)%/.exec(plot().getAttribute('aria-label') ?? '')?.[1]);
    const before = told();
    fireEvent.change(field(/^Temperature/), {target: {value: '10'}});
    expect(told()).toBeLessThan(before);
  });
});
