// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {MixedVersions} from '.';

/** What a way finds, in per cent. */
const found = (name: string) => {
  const header = screen.getByRole('rowheader', {name});
  return parseFloat(within(header.closest('tr') ?? header).getByRole('cell').textContent ?? '');
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

beforeEach(() => window.history.replaceState(null, '', '/case/'));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

describe('MixedVersions', () => {
  it('is drawn and told by the server', () => {
    expect(serverText(<MixedVersions>Predict first.</MixedVersions>)).toContain('Predict first.');
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('With 50% of the gallery');
    expect(document.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(5);
  });

  it('finds next to nothing with new queries on old vectors', () => {
    render(<MixedVersions />);
    type(/^Encoded again/, '0');
    expect(found('Mixed')).toBeLessThan(6);
    expect(found('Compatible')).toBeGreaterThan(50);
  });

  it('ends with the new pair', () => {
    render(<MixedVersions />);
    const before = found('Pair by pair');
    type(/^Encoded again/, '100%');
    expect(found('Pair by pair')).toBeGreaterThan(before);
    expect(found('Mixed')).toBe(found('Pair by pair'));
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('the new pair');
  });

  it('gains earlier when the most wanted come first', () => {
    render(<MixedVersions />);
    const before = found('Compatible');
    choose('Images are encoded again', '1');
    expect(found('Compatible')).toBeGreaterThan(before);
    choose('The old model', '0.8');
    expect(found('Pair by pair')).toBeLessThan(50);
  });
});
