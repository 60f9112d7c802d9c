import {readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {address, hydrated, near, open, useBrowser} from './browser';

const LIST = 'framework/';
const RECORD = 'practice/your-record/';
const box = (page: Page) =>
  page.locator('main [role="group"]:has(progress)').getByRole('checkbox').first();

/** Ticks an item and gives the file that the reader saves. */
async function exportedFile(): Promise<string> {
  const {page} = await open(LIST);
  await near(box(page));
  await box(page).check();
  await page.waitForTimeout(600);
  await page.goto(address(RECORD));
  const saving = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Export everything'}).click();
  const file = path.join(tmpdir(), `record-${process.pid}.json`);
  await (await saving).saveAs(file);
  return file;
}

useBrowser();

test('everything is exported as one file, imported elsewhere, and erased', async () => {
  const file = await exportedFile();
  const {page, noise} = await open(RECORD);
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('button', {name: 'Import', exact: true}).click();
  await expect.poll(() => page.locator('main').innerText()).toMatch(/imported\./);
  await page.goto(address(LIST));
  await hydrated(page);
  await near(box(page));
  await expect.poll(() => box(page).isChecked()).toBe(true);
  await page.goto(address(RECORD));
  await page.getByRole('button', {name: /^Erase everything/}).click();
  await page.getByRole('button', {name: 'Erase', exact: true}).click();
  await expect.poll(() => page.locator('main').innerText()).toContain('Everything was erased');
  await page.goto(address(LIST));
  expect(await box(page).isChecked()).toBe(false);
  expect(noise).toEqual([]);
});

test.each([
  ['cut', (text: string) => text.slice(0, -20), 'no JSON'],
  ['not ours', () => '{"hello": 1}', 'not an export of this handbook'],
])('a file that is %s is refused in words', async (_, harm, words) => {
  const file = await exportedFile();
  writeFileSync(file, harm(readFileSync(file, 'utf8')));
  const {page} = await open(RECORD);
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect.poll(() => page.getByRole('alert').innerText()).toContain(words);
});
