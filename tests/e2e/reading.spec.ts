import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {
  address,
  hydrated,
  newContext,
  open,
  openBeforeScripts,
  openIn,
  useBrowser,
} from './browser';
import {recordScripts, scriptsWith} from './scripts-loaded';
import {blockStores} from './storage-blocked';

const BLOCK = 'building-blocks/caching/';
const PROGRESS = 'practice/progress/';
/** A stay is ten seconds, up to one more after scrolling there, and a little to store it. */
const STAY_MS = 12_500;

const mark = (page: Page) => page.getByLabel('I have read this page');
const row = (page: Page, title: string) =>
  page.getByRole('row').filter({has: page.getByRole('link', {name: title, exact: true})});
const next = (page: Page) => page.getByRole('region', {name: 'Today'});
const main = (page: Page) => page.locator('main').innerText();

/** The store writes soon after a press, not within it. */
const stored = (page: Page) => page.waitForTimeout(600);

async function go(page: Page, path: string): Promise<void> {
  await page.goto(address(path));
  await hydrated(page);
}

useBrowser();

describe('reading', () => {
  test('is remembered by the section, and the home page leads back to it', async () => {
    const {page, noise} = await open(BLOCK);
    await page.evaluate(() => document.querySelector('#cost')!.scrollIntoView());
    await page.waitForTimeout(STAY_MS);
    await go(page, '');
    const link = page.getByRole('link', {name: 'Caching: What it costs'});
    await link.waitFor();
    expect(await main(page)).toContain('What it costs, today.');
    await link.click();
    await page.waitForURL(/building-blocks\/caching\/#cost$/);
    await go(page, PROGRESS);
    await expect.poll(() => row(page, 'Caching').innerText()).toContain('1 of 8 sections');
    expect(await next(page).innerText()).toContain(
      'Go on where you left off: Caching: What it costs.',
    );
    expect(noise).toEqual([]);
  });

  test('that was only passed through leaves nothing', async () => {
    const {page} = await open(BLOCK);
    await page.evaluate(() => document.querySelector('#cost')!.scrollIntoView());
    await page.waitForTimeout(3000);
    await go(page, '');
    await page.waitForTimeout(800);
    expect(await main(page)).toContain('New here?');
  });
});

describe('the mark at the end of a page', () => {
  test('is put by keyboard, kept over a reload, counted, and taken back', async () => {
    const {page, noise} = await open(BLOCK);
    await mark(page).focus();
    await page.keyboard.press('Space');
    await page.getByText(/^Marked as read on \d/).waitFor();
    await stored(page);
    await page.reload();
    await hydrated(page);
    await mark(page).scrollIntoViewIfNeeded();
    await expect.poll(() => mark(page).isChecked()).toBe(true);
    await page.getByRole('link', {name: 'Your progress'}).click();
    await expect.poll(() => row(page, 'Caching').innerText()).toMatch(/on \d+ [A-Z]/);
    expect(await main(page)).toMatch(/1 of \d+ pages read/);
    expect(await next(page).innerText()).toContain('Next to read: The framework.');
    await page.goBack();
    await mark(page).uncheck();
    await stored(page);
    await go(page, PROGRESS);
    await expect.poll(() => row(page, 'Caching').innerText()).toContain('0 of 8 sections');
    expect(noise).toEqual([]);
  });

  test('is seen in another tab at once', async () => {
    const context = await newContext();
    const [one, two] = [await openIn(context, BLOCK), await openIn(context, PROGRESS)];
    await mark(one.page).check();
    await expect.poll(() => row(two.page, 'Caching').innerText()).toMatch(/on \d+ [A-Z]/);
    expect([...one.noise, ...two.noise]).toEqual([]);
  });

  test('made before the scripts run is kept', async () => {
    const {page, noise} = await openBeforeScripts(BLOCK, 2500);
    await mark(page).check();
    expect(await page.getAttribute('html', 'data-has-hydrated')).toBe('false');
    await hydrated(page);
    await page.getByText(/^Marked as read on \d/).waitFor();
    expect(await mark(page).isChecked()).toBe(true);
    expect(noise).toEqual([]);
  });

  test('says so where storage is blocked', async () => {
    const {page} = await open(BLOCK, {before: blockStores});
    await mark(page).check();
    await page.getByText(/the mark lasts until you leave the page/).waitFor();
    expect(await mark(page).isChecked()).toBe(true);
  });

  test('ticks the reading in the plan', async () => {
    const {page} = await open('practice/plan/');
    await page.locator('summary', {hasText: 'Make a plan'}).click();
    await page.getByRole('button', {name: 'Make the plan'}).click();
    await page.getByText(/^The plan is made/).waitFor();
    await stored(page);
    await go(page, 'framework/');
    await mark(page).check();
    await stored(page);
    await go(page, 'practice/plan/');
    const item = page.getByRole('checkbox', {name: /^Read: The framework/}).first();
    await expect.poll(() => item.isChecked()).toBe(true);
  });
});

test('a page to read loads nothing of the record until its end comes near', async () => {
  const context = await newContext();
  const scripts = recordScripts(context);
  const {page} = await openIn(context, 'case-studies/ad-click-prediction/');
  await page.waitForTimeout(1000);
  const withStore = () => scriptsWith(scripts, 'persistenceAskedAtMs');
  expect(scripts.length).toBeGreaterThan(0);
  expect(await withStore()).toBe(0);
  await mark(page).scrollIntoViewIfNeeded();
  await expect.poll(withStore).toBeGreaterThan(0);
});
