import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {address, DESK, hydrated, near, nearAll, open, openIn, PHONE, useBrowser} from './browser';
import {fillRecord} from './full-record';
import {layoutShift, sidewaysScroll, watchShift} from './layout';
import {axeProblems} from './look';
import {blockStores} from './storage-blocked';

const INDEX = 'case-studies/';
const CASE = 'case-studies/visual-search/';
const BLOCK = 'building-blocks/caching/';

const card = (page: Page, title: string) =>
  page
    .getByRole('listitem')
    .filter({has: page.getByRole('heading', {name: new RegExp(`^${title}`)})});
const titles = (page: Page) => page.locator('main li h3 a').allInnerTexts();
const table = (page: Page) => page.getByRole('table');
const row = (page: Page, title: string) =>
  table(page).getByRole('row', {name: new RegExp(`^${title}`)});
const next = (page: Page) => page.getByText('Read next:').locator('..');

/** With the fonts of the page: others take other lines. */
async function cardHeights(page: Page): Promise<number[]> {
  await page.evaluate(() => document.fonts.ready);
  const cards = page.locator('main li:has(h3)');
  return cards.evaluateAll((all) => all.map((one) => one.clientHeight));
}

async function go(page: Page, path: string): Promise<void> {
  await page.goto(address(path));
  await hydrated(page);
}

/** Says of a page that it is read, and waits until that is stored. */
async function markRead(page: Page, path: string): Promise<void> {
  await go(page, path);
  await page.getByLabel('I have read this page').check();
  await page.waitForTimeout(600);
}

useBrowser();

describe('the index of cases', () => {
  test('tells of a case that was read what the progress page tells', async () => {
    const {page, noise} = await open(INDEX);
    await card(page, 'Visual search')
      .getByText(/^Not begun/)
      .waitFor();
    await markRead(page, CASE);
    await go(page, 'practice/progress/');
    const there = page
      .getByRole('row', {name: /^Visual search/})
      .getByRole('cell')
      .first();
    await expect.poll(() => there.innerText()).toMatch(/^on \d/);
    const told = await there.innerText();
    await go(page, INDEX);
    await card(page, 'Visual search').getByText(`Read ${told}`).waitFor();
    await page.getByLabel('Your progress').selectOption('read');
    await expect.poll(() => titles(page)).toEqual(['Visual search']);
    await page.getByLabel('Your progress').selectOption('not-begun');
    await expect.poll(() => titles(page)).not.toContain('Visual search');
    expect(noise).toEqual([]);
  });

  test.each([
    ['two-tower', 'Video search'],
    ['moderation', 'Harmful content detection'],
    ['ads', 'Ad click prediction'],
  ])('finds "%s"', async (words, title) => {
    const {page} = await open(INDEX);
    await page.getByLabel(/^Words in the case/).fill(words);
    await expect.poll(() => titles(page)).toContain(title);
    expect((await titles(page)).length).toBeLessThan(10);
  });

  test('offers three difficulties, each with cases', async () => {
    const {page} = await open(INDEX);
    const grades = page.getByLabel('Difficulty');
    expect(await grades.getByRole('option').allInnerTexts()).toHaveLength(4);
    for (const grade of ['1', '2', '3']) {
      await grades.selectOption(grade);
      await expect.poll(async () => (await titles(page)).length).toBeLessThan(6);
      expect((await titles(page)).length).toBeGreaterThan(2);
    }
  });

  test('with storage blocked says so, and not that nothing was done', async () => {
    const {page} = await open(INDEX, {before: blockStores});
    await page.getByText(/^This browser blocks storage/).waitFor();
    expect(await page.locator('main ul').first().innerText()).not.toContain('Not begun');
  });

  test.each([
    ['on a phone', PHONE],
    ['wide', DESK],
  ])(
    'with a full record moves nothing, fits and passes axe, %s',
    async (_, viewport) => {
      const {page, context} = await open(INDEX, {viewport});
      const before = await cardHeights(page);
      await fillRecord(page);
      await context.addInitScript(watchShift);
      const again = await openIn(context, INDEX);
      await again.page
        .getByText(/^Read on \d/)
        .first()
        .waitFor();
      expect(await layoutShift(again.page)).toEqual({shift: 0, moved: []});
      await go(page, INDEX);
      await page
        .getByText(/^Read on \d/)
        .first()
        .waitFor();
      expect(await cardHeights(page)).toEqual(before);
      await nearAll(page);
      expect(await sidewaysScroll(page)).toEqual({pixels: 0, wide: []});
      expect(await axeProblems(page)).toEqual([]);
    },
    120_000,
  );
});

describe('the table of blocks and cases', () => {
  test('marks what was read and goes on to what that prepares', async () => {
    const {page} = await open(INDEX);
    expect(await row(page, 'Caching').getByRole('rowheader').innerText()).not.toContain('✓');
    const first = await next(page).textContent();
    expect(first).toMatch(/ pages on the way to /);
    await markRead(page, BLOCK);
    await markRead(page, 'building-blocks/embeddings/');
    await markRead(page, 'building-blocks/approximate-nearest-neighbours/');
    await go(page, INDEX);
    await near(table(page));
    await row(page, 'Caching').getByText('✓').waitFor();
    await next(page).getByRole('link', {name: 'Visual search'}).waitFor();
    expect(await next(page).textContent()).toContain('What it needs is read');
  });

  test.each([
    ['on a phone', PHONE],
    ['wide', DESK],
  ])('keeps its head in sight while the page scrolls, %s', async (_, viewport) => {
    const {page} = await open(INDEX, {viewport});
    await near(table(page));
    expect((await table(page).boundingBox())!.height).toBeLessThan(2400);
    await row(page, 'Monitoring').scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 100);
    const bar = await page.locator('.navbar').boundingBox();
    const head = await table(page).locator('thead').boundingBox();
    expect(Math.abs(head!.y - bar!.y - bar!.height)).toBeLessThan(2);
    expect(await sidewaysScroll(page)).toEqual({pixels: 0, wide: []});
  });

  test('moves under the names of its rows where it does not fit', async () => {
    const {page} = await open(INDEX, {viewport: {width: 280, height: 700}});
    await near(table(page));
    const name = row(page, 'Monitoring').getByRole('rowheader');
    await name.scrollIntoViewIfNeeded();
    const at = (await name.boundingBox())!.x;
    await page.getByRole('group', {name: /^Table/}).evaluate((frame) => frame.scrollBy(60, 0));
    expect((await name.boundingBox())!.x).toBe(at);
    expect(await sidewaysScroll(page)).toEqual({pixels: 0, wide: []});
  });

  test('without JavaScript says in words what is needed, and shows no filter', async () => {
    const {page} = await open(INDEX, {javaScriptEnabled: false});
    expect(await page.getByRole('search', {name: 'Filter the cases'}).isVisible()).toBe(false);
    expect(await titles(page)).toHaveLength(10);
    expect(await next(page).textContent()).toMatch(/^Read next: .+ on the way to /);
    const cells = await row(page, 'Approximate nearest').getByRole('cell').allTextContents();
    expect(cells.join()).toContain('read before it');
    expect(cells.join()).toContain('used');
  });
});

test('a slider of a figure goes on with every press of a key', async () => {
  const {page} = await open('case-studies/street-view-blurring/');
  const slider = page.getByRole('slider', {name: /^Blur from this score/});
  await near(slider);
  await slider.focus();
  const values: (string | null)[] = [];
  for (let press = 0; press < 6; press += 1) {
    values.push(await slider.getAttribute('aria-valuetext'));
    await page.keyboard.press('ArrowRight');
  }
  expect(new Set(values).size).toBe(6);
});
