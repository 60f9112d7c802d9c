import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {address, open, openBeforeScripts, PHONE, useBrowser} from './browser';

const GALLERY = 'diagrams/';
const cards = (page: Page) => page.locator('main li[data-v]:not([hidden])');
const drawn = (page: Page) => page.locator('main li[data-v] svg.dg');
const field = (page: Page, name: string) => page.locator(`main select[name="${name}"]`);
const search = (page: Page) => page.evaluate(() => decodeURIComponent(location.search));
const status = (page: Page) => page.locator('main').getByRole('status').innerText();

useBrowser();

describe('thumbnails', () => {
  test('come in near the window and in the colours of the theme', async () => {
    const {page, noise} = await open(GALLERY, {colorScheme: 'light'});
    await expect.poll(() => drawn(page).count()).toBeGreaterThan(2);
    expect(await drawn(page).count()).toBeLessThan(await cards(page).count());
    const ink = () =>
      drawn(page)
        .locator('text')
        .first()
        .evaluate((text) => getComputedStyle(text).fill);
    const light = await ink();
    await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
    expect(await ink()).not.toBe(light);
    await page.locator('main li[data-v] a').last().scrollIntoViewIfNeeded();
    await expect.poll(() => cards(page).last().locator('svg.dg').count()).toBe(1);
    expect(noise).toEqual([]);
  });

  test('are hidden from screen readers, which hear caption and kind', async () => {
    const {page} = await open(GALLERY);
    const list = page.locator('main section').first().getByRole('listitem').first();
    expect(await list.getByRole('img').count()).toBe(0);
    expect(await list.getByRole('link').innerText()).toMatch(/\?$/);
  });
});

describe('filters', () => {
  test('combine by keyboard, stand in the address, and the back button undoes one', async () => {
    const {page, noise} = await open(GALLERY);
    const all = await cards(page).count();
    await field(page, 'kind').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown'); // System architecture, Path of a request
    await expect.poll(() => search(page)).toBe('?kind=path');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('kind');
    const paths = await cards(page).count();
    expect(paths).toBeLessThan(all);
    await page.getByRole('checkbox', {name: /^Store/}).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => search(page)).toBe('?kind=path&role=store');
    expect(await status(page)).toMatch(new RegExp(`^\\d+ of ${all} diagrams$`));
    await page.goBack(); // the store
    await expect.poll(() => cards(page).count()).toBe(paths);
    expect(await page.getByRole('checkbox', {name: /^Store/}).isChecked()).toBe(false);
    await page.goBack(); // the path
    await page.goBack(); // the architecture
    await expect.poll(() => cards(page).count()).toBe(all);
    expect(noise).toEqual([]);
  });

  test('ask for the kinds of the standard, and no flowchart is left over', async () => {
    const {page} = await open(GALLERY);
    const offered = await field(page, 'kind').locator('option').allTextContents();
    const names = offered.map((option) => option.replace(/ \(\d+\)$/, ''));
    for (const name of ['System architecture', 'Decision tree', 'Funnel with counts', 'Roll-out'])
      expect(names).toContain(name);
    expect(names).not.toContain('Flowchart');
    await page.goto(address(`${GALLERY}?kind=funnel`));
    await expect.poll(() => status(page)).toMatch(/^\d+ of/);
    expect(await page.locator('main h2', {hasText: 'Blog: '}).count()).toBeGreaterThan(0);
  });

  test('are shared by their address', async () => {
    const {page, noise} = await open(`${GALLERY}?step=deploy-and-serve&role=model&q=ranker`);
    await expect.poll(() => status(page)).toMatch(/^\d+ of/);
    expect(await field(page, 'step').inputValue()).toBe('deploy-and-serve');
    expect(await page.getByRole('searchbox').inputValue()).toBe('ranker');
    const captions = await cards(page).allTextContents();
    expect(captions.length).toBeGreaterThan(0);
    for (const caption of captions) expect(caption).toContain(' · '); // the page it is from
    expect(noise).toEqual([]);
  });

  test('find labels, by another name too, and say what to loosen when nothing is left', async () => {
    const {page} = await open(GALLERY);
    await page.getByRole('searchbox').fill('feature store');
    await expect.poll(() => search(page)).toBe('?q=feature+store');
    await expect.poll(() => status(page)).toMatch(/^\d+ of/);
    const found = await cards(page).count();
    await page.goto(address(`${GALLERY}?role=model&case=case-studies/ad-click-prediction&q=zebra`));
    await expect.poll(() => cards(page).count()).toBe(0);
    await page.getByRole('button', {name: /^Words: “zebra” \(\d+ without it\)$/}).click();
    await expect.poll(() => cards(page).count()).toBeGreaterThan(0);
    expect(found).toBeGreaterThan(0);
  });

  test('take over what was chosen before the scripts came', async () => {
    const {page, noise} = await openBeforeScripts(GALLERY, 1500);
    await field(page, 'kind').selectOption('er');
    await expect.poll(() => search(page), {timeout: 15_000}).toBe('?kind=er');
    expect(await field(page, 'kind').inputValue()).toBe('er');
    expect(noise).toEqual([]);
  });
});

/** A page is fetched on the way; two cores run two browsers. */
const SLOW = {timeout: 15_000};

test('a card leads to the page of its diagram without a new load, and back to the same filters', async () => {
  const {page, noise} = await open(`${GALLERY}?kind=sequence`);
  await expect.poll(() => status(page), SLOW).toMatch(/ of /);
  const caption = await cards(page).first().getByRole('link').innerText();
  await cards(page).first().getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('h1').innerText(), SLOW).toBe(caption);
  await page.locator('main figure svg.dg').waitFor({state: 'attached', timeout: 12_000});
  expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1);
  await page.goBack();
  await expect.poll(() => search(page), SLOW).toBe('?kind=sequence');
  await expect.poll(() => field(page, 'kind').inputValue(), SLOW).toBe('sequence');
  expect(noise).toEqual([]);
});

test('without JavaScript every diagram stands in a list by its page', async () => {
  const {page, noise} = await open(GALLERY, {javaScriptEnabled: false, viewport: PHONE});
  const links = page.locator('main li[data-v] a');
  expect(await links.count()).toBeGreaterThan(20);
  for (const link of await links.all()) expect(await link.isVisible()).toBe(true);
  expect(await page.locator('main h2').count()).toBeGreaterThan(1);
  await links.first().click();
  expect(await page.locator('main figure svg.dg').count()).toBe(1);
  expect(noise).toEqual([]);
});
