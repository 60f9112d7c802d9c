import {describe, expect, test} from 'vitest';
import {open, PHONE, useBrowser} from './browser';
import {authoredPages} from './sitemap';

useBrowser();

describe.each(authoredPages)('/%s', (path) => {
  test('no text is smaller than 11 px', async () => {
    const {page} = await open(path, {viewport: PHONE});
    const small = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        const text = walker.currentNode.textContent?.trim();
        // Indices of a formula are small by the rules of setting; drawings have their own test.
        if (!text || !parent?.checkVisibility() || parent.closest('.katex, svg, .sr-only'))
          continue;
        const px = parseFloat(getComputedStyle(parent).fontSize);
        if (px < 11) found.push(`${px} px: ${text.slice(0, 40)}`);
      }
      return found;
    });
    expect(small).toEqual([]);
  });
});
