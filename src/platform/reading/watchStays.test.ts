// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

import {watchStays} from './watchStays';

/** Where each heading is, in pixels below the top of a window that is 768 px high. */
let tops: Record<string, number>;
let stop: AbortController;
const stayed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  stayed.mockClear();
  stop = new AbortController();
  tops = {how: 500, cost: 2000};
  document.body.innerHTML =
    '<div class="markdown"><h2 id="how"></h2><h2>none</h2><h2 id="cost"></h2></div>';
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return {top: tops[this.id] ?? 9999} as DOMRect;
  });
  watchStays(stayed, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function hide(isHidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

it('tells once on which section the reader stays, the beginning first', () => {
  vi.advanceTimersByTime(9_900);
  expect(stayed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(stayed.mock.calls).toEqual([['']]);
  vi.advanceTimersByTime(60_500);
  expect(stayed.mock.calls).toEqual([['']]);
  tops = {how: 100, cost: 900};
  vi.advanceTimersByTime(10_000);
  expect(stayed).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1_000);
  expect(stayed.mock.calls).toEqual([[''], ['how']]);
});

it('tells nothing of what was only passed', () => {
  for (const top of [300, 900, 300, 900, 300, 900]) {
    tops = {how: top, cost: 2000};
    vi.advanceTimersByTime(9_000);
  }
  expect(stayed).not.toHaveBeenCalled();
});

it('rests while the tab is hidden, and begins anew', () => {
  vi.advanceTimersByTime(9_500);
  hide(true);
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(60_000);
  hide(false);
  vi.advanceTimersByTime(9_900);
  expect(stayed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(stayed).toHaveBeenCalledTimes(1);
});

it('ends with the page', () => {
  stop.abort();
  hide(false);
  expect(vi.getTimerCount()).toBe(0);
});
