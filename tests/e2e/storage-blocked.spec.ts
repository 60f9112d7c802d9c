import {describe, expect, test} from 'vitest';
import {open, useBrowser} from './browser';
import {authoredPages} from './sitemap';

/** As in a browser that refuses all site data: each store throws when it is touched. */
function blockStores(): void {
  for (const store of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, store, {
      get() {
        throw new DOMException('storage is blocked', 'SecurityError');
      },
    });
}

/** Docusaurus itself says once that it cannot remember the theme. */
const SAID_BY_DOCUSAURUS = /^console: Docusaurus browser storage is not available/;

useBrowser();

describe.each(authoredPages)('/%s with storage blocked', (path) => {
  test('works in silence', async () => {
    const {page, noise} = await open(path, {before: blockStores});
    expect(await page.locator('h1').first().isVisible()).toBe(true);
    expect(noise.filter((line) => !SAID_BY_DOCUSAURUS.test(line))).toEqual([]);
  });
});
