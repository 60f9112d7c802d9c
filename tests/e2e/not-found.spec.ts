import {expect, test} from 'vitest';
import {open, useBrowser} from './browser';

useBrowser();

test('an address that leads nowhere says so in the look of the site', async () => {
  const {page, noise} = await open('no-such-page/');
  expect(await page.locator('h1').innerText()).toMatch(/not found/i);
  expect(await page.locator('nav a').count()).toBeGreaterThan(0);
  expect(noise.filter((line) => !line.includes('404'))).toEqual([]);
});
