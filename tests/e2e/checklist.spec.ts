import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {hydrated, near, newContext, open, openBeforeScripts, openIn, useBrowser} from './browser';
import {blockStores} from './storage-blocked';

const PAGE = 'framework/';

const list = (page: Page) => page.locator('main [role="group"]:has(progress)').first();
const box = (page: Page, place: number) => list(page).getByRole('checkbox').nth(place);
const progress = (page: Page) =>
  list(page)
    .getByText(/^\d+ of \d+$/)
    .innerText();

/** The store writes soon after a tick, not within it. */
const stored = (page: Page) => page.waitForTimeout(600);

useBrowser();

test('a tick by keyboard is counted and survives a reload', async () => {
  const {page, noise} = await open(PAGE);
  await box(page, 0).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(() => progress(page)).toMatch(/^2 of /);
  await stored(page);
  await page.reload();
  await hydrated(page);
  await near(box(page, 2));
  await expect.poll(() => progress(page)).toMatch(/^2 of /);
  expect(await box(page, 0).isChecked()).toBe(true);
  expect(await box(page, 1).isChecked()).toBe(true);
  expect(await box(page, 2).isChecked()).toBe(false);
  expect(noise).toEqual([]);
});

test('another tab follows at once', async () => {
  const context = await newContext();
  const [one, two] = [await openIn(context, PAGE), await openIn(context, PAGE)];
  await near(box(two.page, 1));
  await box(one.page, 1).check();
  await expect.poll(() => box(two.page, 1).isChecked()).toBe(true);
  await box(two.page, 1).uncheck();
  await expect.poll(() => box(one.page, 1).isChecked()).toBe(false);
  expect([...one.noise, ...two.noise]).toEqual([]);
});

test('a tick made before the scripts run is kept and stored', async () => {
  const {page, noise} = await openBeforeScripts(PAGE, 2000);
  await box(page, 2).check();
  expect(await page.getAttribute('html', 'data-has-hydrated')).toBe('false');
  await hydrated(page);
  await expect.poll(() => progress(page)).toMatch(/^1 of /);
  expect(await box(page, 2).isChecked()).toBe(true);
  await stored(page);
  await page.reload();
  await hydrated(page);
  await near(box(page, 2));
  await expect.poll(() => box(page, 2).isChecked()).toBe(true);
  expect(noise).toEqual([]);
});

test('clearing can be undone', async () => {
  const {page} = await open(PAGE);
  await near(box(page, 0));
  await box(page, 0).check();
  await list(page).getByRole('button', {name: 'Clear all'}).click();
  await expect.poll(() => box(page, 0).isChecked()).toBe(false);
  await list(page).getByRole('button', {name: 'Undo'}).click();
  await expect.poll(() => box(page, 0).isChecked()).toBe(true);
});

test('where storage is blocked it works for the visit and says so', async () => {
  const {page} = await open(PAGE, {before: blockStores});
  await near(box(page, 0));
  await box(page, 0).check();
  await expect.poll(() => progress(page)).toMatch(/^1 of /);
  await expect.poll(() => list(page).innerText()).toContain('blocks storage');
});
