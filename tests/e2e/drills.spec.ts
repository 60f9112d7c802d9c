import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {violationsInBothThemes} from './axe';
import {address, newContext, open, openIn, PHONE, useBrowser} from './browser';
import {sidewaysScroll} from './layout';
import {blockStores} from './storage-blocked';

const PAGE = 'practice/drills/';
const PERMISSIONS = {permissions: ['clipboard-read', 'clipboard-write']};

async function begin(page: Page, length = '5'): Promise<void> {
  await page.getByLabel(length, {exact: true}).check();
  await page.getByRole('button', {name: 'Begin a drill'}).click();
  await page.getByText(/^Question 1 of/).waitFor();
}

const legend = (page: Page) => page.locator('main fieldset legend').innerText();

/** Answers or passes everything; gives the questions in their order. */
async function takeAll(page: Page): Promise<string[]> {
  const seen: string[] = [];
  for (let at = 1; at <= 5; at += 1) {
    await page.getByText(`Question ${at} of 5`).waitFor();
    seen.push(await legend(page));
    const option = page.locator('main fieldset input[type=radio]').first();
    if ((await option.count()) > 0) {
      await option.focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
    }
    await page
      .getByRole('button', {name: /^(Next question|Pass this one by|To the result)$/})
      .click();
  }
  await page.getByRole('heading', {name: 'Result'}).waitFor();
  return seen;
}

useBrowser();

test('a drill is taken by keyboard, sent, and taken by another in the same order', async () => {
  const mine = await newContext(PERMISSIONS);
  const {page, noise} = await openIn(mine, PAGE);
  await begin(page);
  const seen = await takeAll(page);
  expect(new Set(seen).size).toBe(5);
  await page.getByRole('button', {name: 'Send your result back'}).click();
  await page.getByText(/^Link copied/).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.startsWith(address('share/#v1.drill.'))).toBe(true);
  expect(noise).toEqual([]);

  const theirs = await openIn(await newContext(), link.slice(address('').length));
  await theirs.page.getByRole('link', {name: 'Take the same drill'}).click();
  expect(await takeAll(theirs.page)).toEqual(seen);
  await theirs.page.getByRole('columnheader', {name: 'Shared 1'}).waitFor();
  expect(theirs.noise).toEqual([]);
}, 120_000);

test('on a phone, axe content with the form, a checked question and the result', async () => {
  const {page, noise} = await open(PAGE, {viewport: PHONE, reducedMotion: 'reduce'});
  expect(await violationsInBothThemes(page)).toEqual([]);
  await begin(page);
  await page.getByRole('button', {name: 'Check'}).click();
  expect(await violationsInBothThemes(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toEqual({pixels: 0, wide: []});
  await takeAll(page);
  expect(await violationsInBothThemes(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toEqual({pixels: 0, wide: []});
  expect(noise).toEqual([]);
}, 120_000);

test('a reload, the back button and a second tab find place and first answers', async () => {
  const context = await newContext();
  const {page, noise} = await openIn(context, PAGE);
  await begin(page);
  for (const at of [2, 3, 4]) {
    await page.getByRole('button', {name: 'Pass this one by'}).click();
    await page.getByText(`Question ${at} of 5`).waitFor();
  }
  const asked = await legend(page);
  const link = page.url();
  await page.reload();
  await page.getByText('Question 4 of 5 · where you left off').waitFor();
  expect(await legend(page)).toBe(asked);
  await page.getByRole('button', {name: 'Leave'}).click();
  await page.getByRole('button', {name: /^Go on with your last drill: question 4 of 5/}).waitFor();
  await page.goBack();
  await page.getByText('Question 4 of 5').waitFor();

  const other = await openIn(context, link.slice(address('').length));
  await other.page.getByText('Question 4 of 5').waitFor();
  await other.page.getByRole('button', {name: 'Begin again'}).click();
  await other.page.keyboard.press('Escape');
  await other.page.getByRole('button', {name: 'Begin again'}).click();
  await other.page.getByRole('button', {name: 'Begin again'}).click();
  await other.page.getByText('Question 1 of 5').waitFor();
  expect([...noise, ...other.noise]).toEqual([]);
});

test('where storage is blocked a drill is taken, and says that it is not kept', async () => {
  const {page} = await open(PAGE, {before: blockStores});
  await begin(page);
  await takeAll(page);
  await page.getByText(/^Not kept: this browser blocks storage/).waitFor();
});

test('a link that was cut is explained', async () => {
  const {page} = await open(`${PAGE}#v1.drill.AAAA`);
  expect(await page.getByRole('alert').innerText()).toContain('holds no drill');
});

test('without JavaScript the page leads to the questions of every page', async () => {
  const {page} = await open(PAGE, {javaScriptEnabled: false});
  const pages = page.locator('details', {hasText: 'Questions by page'});
  await pages.locator('summary').click();
  expect(await pages.getByRole('link').count()).toBeGreaterThan(20);
});
