import {describe, expect, test} from 'vitest';
import {open, useBrowser} from './browser';
import {authoredPages} from './sitemap';
import {blockStores} from './storage-blocked';

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
