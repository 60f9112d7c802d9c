import {describe, expect, test} from 'vitest';
import {DESK, open, PHONE, useBrowser} from './browser';
import {layoutShift, sidewaysScroll, watchShift} from './layout';
import {everyPage} from './sitemap';

useBrowser();

describe.each(everyPage)('/%s', (path) => {
  test('opens and hydrates in silence, nothing moves, nothing sticks out', async () => {
    const {page, noise} = await open(path, {viewport: PHONE, before: watchShift});
    expect(await layoutShift(page)).toEqual({shift: 0, moved: []});
    expect(await sidewaysScroll(page)).toEqual({pixels: 0, wide: []});
    await page.setViewportSize(DESK);
    expect(await sidewaysScroll(page)).toEqual({pixels: 0, wide: []});
    expect(await page.locator('h1').count()).toBe(1);
    expect(noise).toEqual([]);
  });
});
