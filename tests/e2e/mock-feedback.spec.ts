import {expect, test} from 'vitest';
import {violationsInBothThemes} from './axe';
import {newContext, PHONE, useBrowser} from './browser';
import {sidewaysScroll} from './layout';
import {beginIn, button, endNow, note, scoreAll} from './mock';
import {canvas, draw} from './whiteboard';

useBrowser();

test('a mock of seconds with top scores says what it rests on, and takes a word for it', async () => {
  const {page, noise} = await beginIn(await newContext());
  await note(page).fill('Twenty-seven characters here');
  await endNow(page);
  await scoreAll(page, 0);
  const verdict = page.getByRole('region', {name: 'Verdict'});
  await expect
    .poll(() => verdict.innerText())
    .toContain('about a fragment, not about an interview');
  expect(await verdict.innerText()).toMatch(/Behind \d+ scores nothing is written/);
  const work = await page.getByRole('region', {name: /work on/i}).innerText();
  expect(work).toContain('of a fragment');
  expect(work).not.toContain('harder case');
  const flags = page.getByText('You gave 4, and nothing is written for it');
  expect(await flags.count()).toBeGreaterThan(3);
  await button(page, 'I spoke it aloud').first().click();
  await expect.poll(() => flags.count()).toBe(0);
  expect(await page.getByLabel(/^I held this mock aloud/).isChecked()).toBe(true);
  expect(await verdict.innerText()).not.toContain('nothing is written');
  await page.getByLabel(/^I held this mock aloud/).uncheck();
  const remark = page.getByLabel('Remark: which words the score rests on');
  const before = await flags.count();
  await remark.last().fill('Said that alarms need no decision');
  await expect.poll(() => flags.count()).toBe(before - 1);
  expect(noise).toEqual([]);
});

test('what was not reached counts 0, and there is a verdict', async () => {
  const {page} = await beginIn(await newContext());
  await endNow(page);
  await scoreAll(page, 5);
  const verdict = page.getByRole('region', {name: 'Verdict'});
  await expect.poll(() => verdict.innerText()).toContain('Weighted mean 0.0 of 4.');
  expect(await verdict.innerText()).toContain('Mid: not yet');
  const work = page.getByRole('region', {name: 'Two things to work on'});
  expect(await work.getByText('What mid shows:').count()).toBe(2);
});

test('the own drawing stands beside the handbook’s diagrams, which come when asked for', async () => {
  const context = await newContext({reducedMotion: 'reduce'});
  const {page, noise} = await beginIn(context);
  await button(page, 'Open the whiteboard').click();
  await canvas(page).waitFor();
  await draw(page);
  await page.waitForTimeout(900);
  await endNow(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const step = page.locator('details', {hasText: /^Compare with the handbook: .*diagram/}).first();
  await step.scrollIntoViewIfNeeded();
  expect(asked.filter((url) => url.includes('/diagrams/'))).toEqual([]);
  await step.locator('summary').first().click();
  const picture = step.getByRole('img', {name: /^Your drawing/});
  await picture.waitFor();
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(50);
  const svg = step.locator('svg[role="img"]');
  await svg.first().waitFor();
  expect(await svg.first().locator('title').textContent()).toBeTruthy();
  expect(await svg.first().locator('desc').textContent()).toBeTruthy();
  expect(await step.getByText(/^Notes, /).count()).toBe(1);
  expect(await violationsInBothThemes(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toEqual({pixels: 0, wide: []});
  await page.setViewportSize(PHONE);
  expect(await sidewaysScroll(page)).toEqual({pixels: 0, wide: []});
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await button(page, 'Copy for a partner or an assistant').click();
  await page.getByText('Copied.').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('There is a drawing (pieces: 1)');
  expect(noise).toEqual([]);
}, 120_000);
