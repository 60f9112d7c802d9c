// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {QuantizationError} from '.';

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

const errorOf = (name: string | RegExp) => parseFloat(row(name)[0] ?? '');

describe('QuantizationError', () => {
  it('is drawn and told by the server', () => {
    expect(serverText(<QuantizationError>Predict first.</QuantizationError>)).toContain('Predict');
    expect(document.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(5);
    expect(plot().getAttribute('aria-label')).toContain('At 4 bits one scale');
    expect(row('One scale, symmetric')).toHaveLength(2);
  });

  it('falls with each bit and with a scale per channel', () => {
    render(<QuantizationError />);
    const four = errorOf('Per channel, symmetric');
    expect(four).toBeLessThan(errorOf('One scale, symmetric'));
    choose(/^Bits/, '8');
    expect(errorOf('Per channel, symmetric')).toBeLessThan(four / 10);
    expect(row('One scale, symmetric')[1]).toBe('4,098');
  });

  it('gains little from own scales when channels are alike', () => {
    render(<QuantizationError />);
    const gain = () => errorOf('One scale, symmetric') / errorOf('Per channel, symmetric');
    const before = gain();
    fireEvent.change(field(/^How much channels/), {target: {value: '0'}});
    expect(gain()).toBeLessThan(before);
  });

  it('gains more from a zero point when the weights lie to one side', () => {
    render(<QuantizationError />);
    const gain = () => errorOf('Per channel, symmetric') / errorOf('Per channel, with zero point');
    const before = gain();
    choose(/^Tails/, '30');
    fireEvent.change(field(/^Mean/), {target: {value: '3'}});
    expect(gain()).toBeGreaterThan(before);
  });
});
