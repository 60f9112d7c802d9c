import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {open, useBrowser} from './browser';
import {authoredPages} from './sitemap';

const STEPS = 60;

/** A widget that the focus reaches is laid out before it is painted. */
const painted = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => setTimeout(frame))));

useBrowser();

describe.each(authoredPages)('/%s', (path) => {
  test('every stop of the Tab key can be seen', async () => {
    const {page} = await open(path, {reducedMotion: 'reduce'});
    const unseen: string[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      await page.keyboard.press('Tab');
      await painted(page);
      const fault = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return 'end';
        const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(element);
        const {width, height, bottom, top} = element.getBoundingClientRect();
        const ringed =
          (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
        const inView = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
        if (ringed && inView) return '';
        return `${ringed ? 'out of view' : 'no ring'}: ${element.outerHTML.slice(0, 120)}`;
      });
      if (fault === 'end') break;
      if (fault) unseen.push(fault);
    }
    expect(unseen).toEqual([]);
  });
});
