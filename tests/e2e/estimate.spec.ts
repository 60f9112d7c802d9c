import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {hydrated, open, openBeforeScripts, useBrowser} from './browser';

const PAGE = 'case-studies/ad-click-prediction/';

const worksheet = (page: Page) => page.locator('main dl:has(input)').first();
const field = (page: Page) => worksheet(page).getByRole('textbox').first();

useBrowser();

test('a changed number is followed by what depends on it, and reset brings it back', async () => {
  const {page, noise} = await open(PAGE);
  const before = await worksheet(page).innerText();
  const was = await field(page).inputValue();
  await field(page).focus();
  await field(page).fill('300 million');
  await page.keyboard.press('Tab');
  await expect.poll(() => worksheet(page).innerText()).not.toBe(before);
  await expect.poll(() => page.locator('main').innerText()).toContain('published:');
  await page.getByRole('button', {name: 'Reset all inputs'}).first().click();
  await expect.poll(() => field(page).inputValue()).toBe(was);
  expect(noise).toEqual([]);
});

test.each(['', 'plenty', '-4', '1e300'])('"%s" is explained and changes nothing', async (text) => {
  const {page} = await open(PAGE);
  await field(page).fill(text);
  await page.keyboard.press('Tab');
  await expect.poll(() => worksheet(page).getByRole('alert').innerText()).toContain('still uses');
  expect(await field(page).getAttribute('aria-invalid')).toBe('true');
});

test('a number typed before the scripts run is kept and followed', async () => {
  const {page} = await openBeforeScripts(PAGE, 2000);
  await field(page).fill('300 million');
  await hydrated(page);
  await expect.poll(() => page.locator('main').innerText()).toContain('published:');
});
