import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {address, hydrated, open, openIn, PHONE, useBrowser} from './browser';
import {fillRecord} from './full-record';
import {layoutShift, sidewaysScroll, watchShift} from './layout';
import {axeProblems} from './look';

const BLOCK = 'building-blocks/caching/';
const PROGRESS = 'practice/progress/';

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

describe('the progress page', () => {
  test('with a full record fits a phone and passes axe, as does the home page', async () => {
    const {page, noise} = await open(PROGRESS, {viewport: PHONE, reducedMotion: 'reduce'});
    await fillRecord(page);
    await go(page, PROGRESS);
    await expect.poll(() => row(page, 'Caching').innerText()).toMatch(/\d right/);
    expect(await sidewaysScroll(page)).toEqual({pixels: 0, wide: []});
    expect(await page.getByRole('columnheader', {name: 'Quiz'}).count()).toBeGreaterThan(5);
    expect(await row(page, 'Ad click prediction').innerText()).toMatch(
      /Attempted\s*[1-9]\d* of \d+/,
    );
    expect(await axeProblems(page)).toEqual([]);
    await go(page, '');
    await page.getByText(/Due today/).waitFor();
    expect(await sidewaysScroll(page)).toEqual({pixels: 0, wide: []});
    expect(await axeProblems(page)).toEqual([]);
    expect(noise).toEqual([]);
  }, 120_000);

  test.each([
    ['on a phone', PHONE],
    ['wide', {width: 1280, height: 900}],
  ])(
    'moves nothing when a record arrives, %s; nor does the home page',
    async (_, viewport) => {
      const {page, context} = await open(PROGRESS, {viewport});
      await fillRecord(page);
      await context.addInitScript(watchShift);
      for (const [path, words] of [
        [PROGRESS, /Next: review \d+ cards/],
        ['', /Due today: \d+ cards/],
      ] as const) {
        const again = await openIn(context, path);
        await again.page.getByText(words).first().waitFor();
        await again.page.waitForTimeout(300);
        expect(await layoutShift(again.page)).toEqual({shift: 0, moved: []});
      }
    },
    120_000,
  );

  test('is saved as a table, and printed without its buttons', async () => {
    const {page} = await open(BLOCK);
    await mark(page).check();
    await stored(page);
    await go(page, PROGRESS);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', {name: 'Save as a table (CSV)'}).click();
    const lines = readFileSync(await (await saving).path(), 'utf8').split('\r\n');
    expect(lines.find((line) => line.startsWith('"Caching"'))).toMatch(/"building-block","20\d\d-/);
    await page.emulateMedia({media: 'print'});
    expect(await page.getByRole('button', {name: 'Print'}).isVisible()).toBe(false);
  });

  test('says how to begin when nothing is there', async () => {
    const {page} = await open(PROGRESS);
    await next(page)
      .getByText(/^Nothing is kept yet/)
      .waitFor();
    await next(page)
      .getByRole('link', {name: /^the framework/})
      .focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/framework\/$/);
  });

  test('without JavaScript lists what there is, and the mark is not shown', async () => {
    const {page} = await open(PROGRESS, {javaScriptEnabled: false});
    const text = await main(page);
    expect(text).toContain('JavaScript, which is off');
    expect(text).toContain('0 of 8 sections');
    expect(text).not.toContain('Reading your record');
    await page.goto(address(BLOCK));
    expect(await mark(page).isVisible()).toBe(false);
  });
});
