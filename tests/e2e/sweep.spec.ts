import {describe, expect, test} from 'vitest';
import {DESK, open, PHONE, useBrowser} from './browser';
import {layoutShift, sidewaysScroll, watchShift} from './layout';
import {everyPage} from './sitemap';

/**
 * The faces for stressed words and formulas are not preloaded (that would delay the first paint by a second on a phone):
 * coming within a face's first 100 ms, they move the words behind them in the same line, or a word to the next.
 */
const WITHIN_A_LINE = 0.05;

useBrowser();

describe.each(everyPage)('/%s', (path) => {
  test('opens and hydrates in silence, nothing moves, nothing sticks out', async () => {
    const {page, noise} = await open(path, {viewport: PHONE, before: watchShift});
    const {shift, moved} = await layoutShift(page);
    expect(shift, moved.join('\n')).toBeLessThan(WITHIN_A_LINE);
    expect(await sidewaysScroll(page)).toEqual({pixels: 0, wide: []});
    await page.setViewportSize(DESK);
    expect(await sidewaysScroll(page)).toEqual({pixels: 0, wide: []});
    expect(await page.locator('h1').count()).toBe(1);
    expect(noise).toEqual([]);
  });
});
