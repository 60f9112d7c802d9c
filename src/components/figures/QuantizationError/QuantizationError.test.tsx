// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {QuantizationError} from '.';

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
const accuracyOf = (name: string | RegExp) => parseFloat(row(name)[1] ?? '');

describe('QuantizationError', () => {
  it('is drawn and told by the server', () => {
    expect(serverText(<QuantizationError>Predict first.</QuantizationError>)).toContain('Predict');
    const [error, accuracy] = screen.getAllByRole('img');
    expect(error?.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(2);
    expect(error?.getAttribute('aria-label')).toContain('At 4 bits one scale');
    expect(accuracy?.getAttribute('aria-label')).toContain('not rounded 92.5%');
    expect(row('One scale, symmetric')).toHaveLength(3);
  });

  it('falls with each bit and with a scale per channel', () => {
    render(<QuantizationError />);
    const four = errorOf('Per channel, symmetric');
    expect(four).toBeLessThan(errorOf('One scale, symmetric'));
    choose(/^Bits/, '8');
    expect(errorOf('Per channel, symmetric')).toBeLessThan(four / 10);
    expect(row('One scale, symmetric')[2]).toBe('2,372');
  });

  it('loses digits to one scale when units are scaled apart, and few to own scales', () => {
    render(<QuantizationError />);
    const [alike, own] = [accuracyOf('One scale, symmetric'), accuracyOf('Per channel, symmetric')];
    choose(/^Hidden units/, '1');
    expect(accuracyOf('One scale, symmetric')).toBeLessThan(alike - 20);
    expect(accuracyOf('Per channel, symmetric')).toBeGreaterThan(own - 15);
    expect(accuracyOf('Not rounded')).toBe(92.5);
  });
});
