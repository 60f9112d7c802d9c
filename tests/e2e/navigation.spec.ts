import {expect, test} from 'vitest';
import {open, useBrowser} from './browser';
import {pagesWithDiagrams} from './sitemap';

const TARGET = pagesWithDiagrams.find((path) => path.startsWith('case-studies/')) ?? 'framework/';

useBrowser();

test('going to a page inside the site shows the same as opening it', async () => {
  const direct = await open(TARGET);
  const expected = await direct.page.locator('main figure[data-kind] svg').count();
  const {page, noise} = await open('');
  await page.evaluate((path) => {
    const link = [...document.querySelectorAll('a')].find((a) => a.pathname.endsWith(path));
    link?.click();
  }, `/${TARGET}`);
  await expect.poll(() => page.url()).toContain(TARGET);
  await expect
    .poll(() => page.locator('main figure[data-kind] svg').count(), {timeout: 15_000})
    .toBe(expected);
  expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1);
  expect(noise).toEqual([]);
});
