import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {open, useBrowser} from './browser';

const dialog = (page: Page) => page.getByRole('dialog', {name: 'Search'});
const field = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page) => dialog(page).getByRole('option');

/** Results come while one types: they have settled when they stay as they are for a while. */
async function settled(page: Page): Promise<void> {
  let before = '';
  await expect
    .poll(
      async () => {
        const now = (await options(page).allInnerTexts()).join('\n');
        const same = now !== '' && now === before;
        before = now;
        return same;
      },
      {timeout: 8000, interval: 400},
    )
    .toBe(true);
}

useBrowser();

describe('search', () => {
  test.each(['/', 'Control+k'])('opens with %s, finds, and Enter goes there', async (key) => {
    const {page, noise} = await open('');
    await page.keyboard.press(key);
    await field(page).waitFor();
    await page.keyboard.type('calibration');
    await settled(page);
    expect(await options(page).count()).toBeGreaterThan(1);
    await page.keyboard.press('ArrowDown');
    const chosen = dialog(page).getByRole('option', {selected: true});
    const href = await chosen.getAttribute('href');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain(href ?? 'nothing was chosen');
    await expect.poll(() => dialog(page).count()).toBe(0);
    expect(noise).toEqual([]);
  });

  test('loads its index when it opens, not before', async () => {
    const {page} = await open('framework/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.waitForTimeout(500);
    expect(asked.filter((url) => url.includes('search'))).toEqual([]);
    await page.keyboard.press('Control+k');
    await expect
      .poll(() => asked.filter((url) => url.includes('search')).length)
      .toBeGreaterThan(0);
  });

  test('gives the focus back when it closes', async () => {
    const {page} = await open('framework/');
    const link = page.locator('header a, nav a').first();
    await link.focus();
    await page.keyboard.press('Control+k');
    await field(page).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog(page).count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('the key / can be turned off, and stays off', async () => {
    const {page} = await open('framework/');
    await page.keyboard.press('Control+k');
    await dialog(page).getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.waitForTimeout(500);
    expect(await dialog(page).count()).toBe(0);
    await page.reload();
    await page.keyboard.press('/');
    await page.waitForTimeout(500);
    expect(await dialog(page).count()).toBe(0);
  });

  test('says so when nothing is found, and takes any text for text', async () => {
    const {page, noise} = await open('framework/');
    await page.keyboard.press('Control+k');
    await field(page).fill('<img>zzqqxxzz');
    await expect.poll(() => dialog(page).innerText(), {timeout: 5000}).toContain('Nothing found');
    expect(await dialog(page).locator('img').count()).toBe(0);
    expect(noise).toEqual([]);
  });
});
