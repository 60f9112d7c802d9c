import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {address, hydrated, open, PHONE, useBrowser} from './browser';
import {blockStores} from './storage-blocked';

const PAGE = 'contributing/diagrams/';
const ID = 'request';

const figure = (page: Page) => page.locator(`#${ID}`);
const panel = (page: Page) => figure(page).getByRole('region', {name: 'Recall labels'});
const told = (page: Page) => panel(page).getByRole('status').innerText();
const hidden = (page: Page) =>
  figure(page).locator('svg :is([data-blank=open], [data-blank=asked])');

async function begin(page: Page): Promise<void> {
  await figure(page).getByRole('button', {name: 'Recall labels'}).focus();
  await page.keyboard.press('Enter');
  await panel(page).getByRole('combobox').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await panel(page).getByRole('textbox').waitFor();
}

async function answer(page: Page, name: string): Promise<void> {
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

useBrowser();

test('labels are named by keyboard, forgivingly, and the result is kept', async () => {
  const {page, noise} = await open(PAGE, {reducedMotion: 'reduce'});
  await begin(page);
  expect(await hidden(page).count()).toBe(3);
  expect(
    await figure(page).locator('[data-blank=open] text:not([data-made])').first().isVisible(),
  ).toBe(false);
  await answer(page, 'APPS');
  expect(await told(page)).toContain('Right: App.');
  await answer(page, 'add server');
  await answer(page, 'feature cache');
  expect(await told(page)).toContain('No. Try again');
  await page.keyboard.press('Control+A');
  await answer(page, 'featurestore');
  expect(await told(page)).toContain('You named 3 of 3 labels.');
  expect(await hidden(page).count()).toBe(0);
  await page.waitForTimeout(600);
  await page.reload();
  await hydrated(page);
  await figure(page).getByRole('button', {name: 'Recall labels'}).click();
  await page.getByText('The last time that counted you named 3 of 3.').waitFor();
  await page.goto(address('practice/your-record/'));
  await expect
    .poll(() => page.locator('main table').innerText())
    .toMatch(/Diagrams\s+–\s+–\s+–\s+1/);
  expect(noise).toEqual([]);
});

test('a weak diagram stands under Practice, and its link asks at once', async () => {
  const {page, noise} = await open(PAGE, {reducedMotion: 'reduce'});
  await begin(page);
  await panel(page).getByRole('button', {name: 'Stop here'}).click();
  expect(await told(page)).toMatch(/You named 0 of 3 labels[^]*It comes back on/);
  await page.waitForTimeout(600);
  await page.goto(address('practice/'));
  const link = page.getByRole('link', {name: 'Which calls does one request make?'});
  await link.click();
  const dialog = page.locator(`#${ID} dialog`);
  await dialog.getByRole('button', {name: 'Hide them'}).click();
  expect(await dialog.locator('[data-blank]').count()).toBe(3);
  await page.keyboard.press('Escape');
  await dialog.waitFor({state: 'detached'});
  expect(page.url()).toBe(address(`diagrams/${PAGE}${ID}/`));
  expect(noise).toEqual([]);
});

test('by touch a number is chosen in the drawing', async () => {
  const {page, noise} = await open(PAGE, {
    ...{viewport: PHONE, hasTouch: true, isMobile: true, reducedMotion: 'reduce'},
  });
  await figure(page).getByRole('button', {name: 'Recall labels'}).tap();
  await panel(page).getByRole('button', {name: 'Hide them'}).tap();
  await figure(page).locator('[data-node="G"]').tap();
  await panel(page).getByRole('textbox', {name: 'Name of number 2'}).waitFor();
  await panel(page).getByRole('button', {name: 'Show it'}).tap();
  expect(await told(page)).toContain('It is: Ad server.');
  expect(noise).toEqual([]);
});

test('no button of the page lies on those of a recall', async () => {
  const {page} = await open(PAGE, {
    ...{viewport: PHONE, hasTouch: true, isMobile: true, reducedMotion: 'reduce'},
  });
  const toTop = page.locator('.theme-back-to-top-button');
  await figure(page).scrollIntoViewIfNeeded();
  for (const by of [600, -120]) {
    await page.evaluate((pixels) => scrollBy(0, pixels), by);
    await page.waitForTimeout(150);
  }
  await expect.poll(() => toTop.isVisible()).toBe(true);
  await figure(page).getByRole('button', {name: 'Recall labels'}).tap();
  await panel(page).getByRole('button', {name: 'Hide them'}).tap();
  expect(await toTop.isVisible()).toBe(false);
  const check = (await panel(page).getByRole('button', {name: 'Check'}).boundingBox())!;
  await page.touchscreen.tap(check.x + check.width - 4, check.y + check.height / 2);
  await panel(page).getByRole('textbox').waitFor();
});

test('works in the viewer by touch, where a tap chooses and a drag moves', async () => {
  const {page} = await open(`${PAGE}?view=${ID}&study=recall`, {
    ...{viewport: PHONE, hasTouch: true, isMobile: true, reducedMotion: 'reduce'},
  });
  const dialog = page.locator(`#${ID} dialog`);
  await dialog.getByRole('button', {name: 'Hide them'}).tap();
  await dialog.locator('[data-node="G"]').tap();
  await dialog.getByRole('textbox', {name: 'Name of number 2'}).waitFor();
});

test('with storage blocked it works, and says that it lasts for the visit only', async () => {
  const {page} = await open(PAGE, {before: blockStores, reducedMotion: 'reduce'});
  await begin(page);
  await panel(page).getByRole('button', {name: 'Stop here'}).click();
  await panel(page)
    .getByText(/^Not kept: this browser blocks storage/)
    .waitFor();
  expect(await told(page)).toContain('You named 0 of 3 labels');
});
