import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {violationsInBothThemes} from './axe';
import {address, newContext, open, openIn, PHONE, useBrowser} from './browser';
import {sidewaysScroll} from './layout';

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

test('a reload begins the same drill again', async () => {
  const {page} = await open(PAGE);
  await begin(page);
  const first = await legend(page);
  await page.reload();
  await page.getByText('Question 1 of 5').waitFor();
  expect(await legend(page)).toBe(first);
});

test('a link that was cut is explained', async () => {
  const {page} = await open(`${PAGE}#v1.drill.AAAA`);
  expect(await page.getByRole('alert').innerText()).toContain('holds no drill');
});

test('without JavaScript the page leads to the questions of every page', async () => {
  const {page} = await open(PAGE, {javaScriptEnabled: false});
  const pages = page.getByRole('region', {name: 'Questions by page'});
  expect(await pages.getByRole('link').count()).toBeGreaterThan(20);
});
