import {describe, expect, test} from 'vitest';
import {open, useBrowser} from './browser';
import {authoredPages} from './sitemap';

useBrowser();

describe.each(authoredPages)('/%s without JavaScript', (path) => {
  test('shows its heading, its text and its diagrams', async () => {
    const {page, noise} = await open(path, {javaScriptEnabled: false});
    const main = page.locator('main');
    expect(await main.locator('h1').first().isVisible()).toBe(true);
    expect((await main.innerText()).length).toBeGreaterThan(20);
    for (const drawing of await main.locator('figure[data-kind] svg').all())
      expect((await drawing.boundingBox())?.height).toBeGreaterThan(20);
    expect(noise).toEqual([]);
  });
});
