import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {hydrated, near, open, openBeforeScripts, useBrowser} from './browser';

const PAGE = 'contributing/quiz/';

const question = (page: Page, holds: string) =>
  page
    .locator('main fieldset')
    .filter({has: page.locator(holds)})
    .first();
const status = (page: Page, holds: string) => question(page, holds).getByRole('status').first();

useBrowser();

test('one answer of several: chosen and checked by keyboard, and remembered', async () => {
  const {page, noise} = await open(PAGE);
  await question(page, '[type="radio"]').getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => status(page, '[type="radio"]').innerText())
    .toMatch(/Right\.|Not right\./);
  await page.waitForTimeout(600);
  await page.reload();
  await hydrated(page);
  await near(question(page, '[type="radio"]'));
  await expect.poll(() => status(page, '[type="radio"]').innerText()).toMatch(/^Your last answer/);
  expect(noise).toEqual([]);
});

test('a choice made before the scripts run is the one that is checked', async () => {
  const {page} = await openBeforeScripts(PAGE, 2000);
  const first = question(page, '[type="radio"]').getByRole('radio').first();
  await first.check();
  await hydrated(page);
  expect(await first.isChecked()).toBe(true);
  await question(page, '[type="radio"]').getByRole('button', {name: 'Check'}).click();
  await expect
    .poll(() => status(page, '[type="radio"]').innerText())
    .not.toContain('Choose an answer');
});

test.each([
  ['', 'Type a number first'],
  ['plenty', 'not one number'],
  ['-5', 'not negative'],
  ['1e999', 'too large'],
])('a number field that holds "%s" is explained', async (text, message) => {
  const {page} = await open(PAGE);
  await question(page, '[inputmode]').getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
  await question(page, '[inputmode]').getByRole('button', {name: 'Check'}).click();
  await expect.poll(() => status(page, '[inputmode]').innerText()).toContain(message);
});

test('items are put into order by keyboard, the focus stays on the button', async () => {
  const {page} = await open(PAGE);
  const list = question(page, 'ol button');
  await near(list);
  const before = await list.locator('li').allInnerTexts();
  await list
    .getByRole('button', {name: /^Move down/})
    .first()
    .focus();
  await page.keyboard.press('Enter');
  const after = await list.locator('li').allInnerTexts();
  expect([after[1], after[0]]).toEqual([before[0], before[1]]);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
    /^Move down/,
  );
});

test('without JavaScript every answer can be read', async () => {
  const {page} = await open(PAGE, {javaScriptEnabled: false});
  const reasons = page.locator('main fieldset details');
  expect(await reasons.count()).toBeGreaterThan(2);
  for (const reason of await reasons.all()) {
    await reason.locator('summary').click();
    expect((await reason.innerText()).length).toBeGreaterThan(60);
  }
});
