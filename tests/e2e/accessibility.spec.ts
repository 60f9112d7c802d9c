import {describe, expect, test} from 'vitest';
import {violationsInBothThemes} from './axe';
import {nearAll, open, useBrowser} from './browser';
import {authoredPages} from './sitemap';

useBrowser();

describe.each(authoredPages)('/%s', (path) => {
  test('passes axe in light and in dark', async () => {
    const {page, noise} = await open(path, {reducedMotion: 'reduce'});
    await nearAll(page);
    // What is out of sight is not laid out, and axe measures what it does not see.
    await page.addStyleTag({content: '* {content-visibility: visible !important}'});
    // Where reading stopped, something may lie half under the bar; at the top nothing does.
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await violationsInBothThemes(page)).toEqual([]);
    // Every widget has come alive by now.
    expect(noise).toEqual([]);
  }, 120_000);
});
