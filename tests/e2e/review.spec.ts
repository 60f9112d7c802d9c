import {strFromU8, unzipSync} from 'fflate';
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import initSqlJs from 'sql.js';
import {expect, test} from 'vitest';
import {violationsInBothThemes} from './axe';
import {address, hydrated, open, PHONE, useBrowser} from './browser';
import {layoutShift, sidewaysScroll, watchShift} from './layout';
import {blockStores} from './storage-blocked';

const PAGE = 'practice/cards/';
const DECK = `${PAGE}?deck=page:case-studies/ad-click-prediction`;

const table = (page: Page) => page.getByRole('region', {name: 'Review', exact: true});
const begin = async (page: Page) => {
  await page.getByRole('button', {name: 'Begin to review'}).click();
  await page.getByRole('button', {name: 'Show the answer'}).waitFor();
};
const front = (page: Page) =>
  table(page).getByRole('group').first().locator('p').nth(1).innerText();

useBrowser();

test('cards are turned, rated and taken back by keyboard, and kept', async () => {
  const {page, noise} = await open(DECK);
  await begin(page);
  const first = await front(page);
  await page.keyboard.press('Space');
  await page.getByRole('group', {name: 'How well did you know it?'}).waitFor();
  await page.keyboard.press('4');
  await expect.poll(() => front(page)).not.toBe(first);
  await page.keyboard.press('u');
  await expect.poll(() => front(page)).toBe(first);
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect.poll(() => front(page)).not.toBe(first);
  await page.waitForTimeout(600);
  await page.reload();
  await hydrated(page);
  await page.getByText(/0 due · \d+ new · 1 of \d+ learned/).waitFor();
  expect(await page.getByRole('img', {name: /^Due in the next 14 days/}).count()).toBe(1);
  expect(noise).toEqual([]);
});

test('by touch on a phone, with the daily limit kept and nothing sticking out', async () => {
  const {page, noise} = await open(`${DECK}&new=1`, {
    ...{viewport: PHONE, hasTouch: true, isMobile: true, reducedMotion: 'reduce'},
  });
  await page.getByRole('button', {name: 'Begin to review'}).tap();
  await page.getByRole('button', {name: 'Show the answer'}).tap();
  expect(await sidewaysScroll(page)).toEqual({pixels: 0, wide: []});
  await page.getByRole('button', {name: /^Easy/}).tap();
  await page.getByText('That is all for now.').waitFor();
  expect(noise).toEqual([]);
});

test('the daily limit is remembered, and what cannot be is said', async () => {
  const {page, noise} = await open(PAGE, {viewport: PHONE});
  const limit = page.getByLabel('New cards a day');
  await limit.fill('-5');
  await page.getByText(/^“-5” is not possible: give a whole number from 0 to 100/).waitFor();
  expect(await violationsInBothThemes(page)).toEqual([]);
  await limit.fill('3');
  await page.getByText(/^3 wait now/).waitFor();
  await page.waitForTimeout(600);
  await page.goto(address('practice/'));
  await page.goto(address(PAGE));
  await hydrated(page);
  await page.getByText(/^3 wait now/).waitFor();
  expect(await limit.inputValue()).toBe('3');
  expect(noise).toEqual([]);
});

test('axe is content before, during and after a sitting', async () => {
  const {page} = await open(`${DECK}&new=1`, {reducedMotion: 'reduce'});
  await page.getByText(/1 waits now/).waitFor();
  expect(await violationsInBothThemes(page)).toEqual([]);
  await begin(page);
  await page.keyboard.press('Space');
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.getByRole('button', {name: /^Good/}).click();
  await page.getByRole('button', {name: 'End'}).click();
  await page.getByRole('img', {name: /^Due in the next/}).waitFor();
  expect(await violationsInBothThemes(page)).toEqual([]);
}, 120_000);

test('nothing shifts while the page wakes up', async () => {
  const {page} = await open(PAGE, {before: watchShift});
  await page.getByText(/ new · 0 of /).waitFor();
  expect((await layoutShift(page)).shift).toBeLessThan(0.01);
});

test('with storage blocked it works and says so', async () => {
  const {page} = await open(DECK, {before: blockStores});
  await begin(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await page.getByText(/^Not kept: this browser blocks storage/).waitFor();
  expect(await table(page).getByRole('status').innerText()).toMatch(/^Good: it comes back in/);
});

test('without JavaScript the page leads to the cards of every page', async () => {
  const {page} = await open(PAGE, {javaScriptEnabled: false});
  const decks = page.locator('details', {hasText: 'Cards by page'});
  await decks.locator('summary').click();
  expect(await decks.getByRole('link').count()).toBeGreaterThan(20);
  expect(await page.getByRole('button', {name: 'Begin to review'}).isVisible()).toBe(false);
});

test('a deck is saved as an Anki package and as text, and no request leaves the site', async () => {
  const {page, noise} = await open(DECK);
  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name}).click(),
    ]);
    return readFileSync(await download.path());
  };
  const text = (await saved('Text file')).toString('utf8').trimEnd().split('\n');
  const files = unzipSync(await saved('Anki package'));
  expect(strFromU8(files.media!)).toBe('{}');
  const {Database} = await initSqlJs();
  const database = new Database(files['collection.anki2']);
  const count = (sql: string) => database.exec(sql)[0]!.values[0]![0];
  expect(count('pragma integrity_check')).toBe('ok');
  expect(count('select count(*) from notes')).toBe(text.length - 5);
  expect(count('select count(*) from cards join notes on notes.id = cards.nid')).toBe(
    text.length - 5,
  );
  expect(noise).toEqual([]);
});
