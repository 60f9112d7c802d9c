import {expect, test} from 'vitest';
import {hydrated, open, openBeforeScripts, useBrowser} from './browser';

const MARK = 'data-level-select';
const PAGE = 'case-studies/ad-click-prediction/';

useBrowser();

test('the level is chosen by keyboard, set on the document and kept', async () => {
  const {page, noise} = await open(PAGE);
  await page.locator(`[${MARK}]`).first().focus();
  await page.keyboard.type('Mid');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getAttribute('html', 'data-level')).toBe('mid');
  await page.reload();
  expect(await page.getAttribute('html', 'data-level')).toBe('mid');
  await hydrated(page);
  expect(await page.locator(`[${MARK}]`).first().inputValue()).toBe('mid');
  expect(noise).toEqual([]);
});

test('a level chosen before the scripts run is kept', async () => {
  const {page} = await openBeforeScripts(PAGE, 2000);
  await page.locator(`[${MARK}]`).first().selectOption('mid');
  expect(await page.getAttribute('html', 'data-level')).toBe('mid');
  await hydrated(page);
  expect(await page.getAttribute('html', 'data-level')).toBe('mid');
  expect(await page.locator(`[${MARK}]`).first().inputValue()).toBe('mid');
});
