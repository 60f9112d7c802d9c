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

test.each([320, 390, 700, 1000, 1280, 1500])(
  'the name of the site is whole at %i px',
  async (width) => {
    const {page} = await open('framework/', {viewport: {width, height: 800}});
    const place = (selector: string) => page.locator(selector).first().boundingBox();
    const [bar, name] = [(await place('.navbar'))!, (await place('.navbar__title'))!];
    expect(name.y).toBeGreaterThanOrEqual(bar.y);
    expect(name.y + name.height).toBeLessThanOrEqual(bar.y + bar.height);
    const next = width > 996 ? '.navbar__link' : '.navbar label';
    expect(name.x + name.width).toBeLessThanOrEqual((await place(next))!.x);
    const cut = await page
      .locator('.navbar__title')
      .first()
      .evaluate((title) => title.scrollWidth > title.clientWidth);
    expect(cut).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  },
);

test('without scripts the bar offers nothing that needs them', async () => {
  const {page} = await open('framework/', {javaScriptEnabled: false});
  expect(await page.locator('.navbar').getByRole('combobox').count()).toBe(0);
  expect(await page.locator('.navbar a[href$="/search/"]:visible').count()).toBe(0);
  expect(await page.locator('.navbar').getByRole('link', {name: 'Framework'}).count()).toBe(1);
});
