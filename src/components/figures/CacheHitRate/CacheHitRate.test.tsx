// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {CacheHitRate} from '.';

const row = (name: string) => {
  const header = screen.getByRole('rowheader', {name});
  return within(header.closest('tr') ?? header).getByRole('cell').textContent ?? '';
};
const number = (name: string) => parseFloat(row(name));
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

const bySize = 'Hit rate, limited by size (LRU)';
const byLifetime = 'Hit rate, limited by lifetime';

describe('CacheHitRate', () => {
  it('is drawn and told by the server', () => {
    expect(serverText(<CacheHitRate>Predict first.</CacheHitRate>)).toContain('Predict first.');
    const [size, lifetime] = screen.getAllByRole('img');
    expect(size?.getAttribute('aria-label')).toContain('LRU hits 81%');
    expect(lifetime?.getAttribute('aria-label')).toContain('the lifetime sets the limit');
    expect(row('Requests that go on to the origin, at least')).toBe('1,200 requests/s');
  });

  it('hits more in a larger cache, and not more than its lifetime allows', () => {
    render(<CacheHitRate />);
    const [before, life] = [number(bySize), number(byLifetime)];
    type(/^Keys that the cache/, '5 million');
    expect(number(bySize)).toBeGreaterThan(before);
    expect(number(byLifetime)).toBe(life);
    expect(number('Hit rate with both limits, at most')).toBe(life);
  });

  it('hits less at night with the same lifetime, and more where requests are skewed', () => {
    render(<CacheHitRate />);
    const before = number(byLifetime);
    type(/^Requests/, '300');
    const night = number(byLifetime);
    expect(night).toBeLessThan(before - 10);
    type(/^Skew/, '1.3');
    expect(number(byLifetime)).toBeGreaterThan(night);
  });

  it('holds every key when there is room', () => {
    render(<CacheHitRate />);
    fireEvent.change(screen.getByRole('combobox', {name: 'Keys that may be asked for'}), {
      target: {value: '10000'},
    });
    expect(row(bySize)).toBe('100%');
  });
});
