import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {open, PHONE, useBrowser} from './browser';
import {layoutShift, watchShift} from './layout';

const PAGE = 'case-studies/ad-click-prediction/';
const ID = 'architecture';

const figure = (page: Page) => page.locator(`#${ID}`);
const panel = (page: Page) => figure(page).getByRole('region', {name: /^Walk:/});
const told = (page: Page) => panel(page).getByRole('status').innerText();
const lit = (page: Page) => figure(page).locator('svg [data-lit]');

async function start(page: Page): Promise<void> {
  await figure(page).getByRole('button', {name: 'Walk through'}).focus();
  await page.keyboard.press('Enter');
  await panel(page).waitFor();
}

/** Where the picture stands in the page. */
const top = (page: Page) =>
  figure(page)
    .locator('svg')
    .first()
    .evaluate((svg) => Math.round(svg.getBoundingClientRect().top + scrollY));

/** A face of a formula above that arrives meanwhile may move the page by a pixel. */
const STILL_PX = 2;

/** What lies far from the window is laid out late, which moves nothing in it but changes where it stands in the page. */
const layOutAll = (page: Page) =>
  page.addStyleTag({content: '* {content-visibility: visible !important}'});

useBrowser();

test('is walked by keyboard; what moves, how long and the sum are told', async () => {
  const {page, noise} = await open(PAGE, {reducedMotion: 'reduce', before: watchShift});
  await layOutAll(page);
  const before = await top(page);
  await start(page);
  expect(await told(page)).toMatch(
    /Step 1 of \d+ · takes 5 ms · 5 ms so far\s+App → \s*to\s+Ad server/,
  );
  await page.keyboard.press('ArrowRight');
  expect(await told(page)).toMatch(/Step 2 of \d+ · takes 10 ms · 15 ms so far/);
  await page.keyboard.press('End');
  expect(await told(page)).toMatch(/85 ms in all/);
  await page.keyboard.press('Home');
  expect(await told(page)).toMatch(/^Step 1/);
  expect(Math.abs((await top(page)) - before)).toBeLessThan(STILL_PX);
  expect((await layoutShift(page)).shift).toBe(0);
  await panel(page).getByRole('button', {name: 'End the walk'}).press('Enter');
  expect(await lit(page).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Walk through');
  expect(noise).toEqual([]);
});

test('the lit edge is thicker and numbered, and the rest steps back: not by colour alone', async () => {
  const {page} = await open(PAGE, {reducedMotion: 'reduce'});
  await start(page);
  const looks = await figure(page).evaluate((element) => {
    const width = (selector: string) =>
      parseFloat(getComputedStyle(element.querySelector(selector)!).strokeWidth);
    const pale = element.querySelector('[data-node]:not([data-lit])')!;
    return {
      lit: width('path[data-edge][data-lit]'),
      other: width('path[data-edge]:not([data-lit])'),
      opacity: Number(getComputedStyle(pale).opacity),
      number: element.querySelector('svg [data-made] text')?.textContent,
    };
  });
  expect(looks.lit).toBeGreaterThan(looks.other * 2);
  expect(looks.opacity).toBeLessThan(0.5);
  expect(looks.number).toBe('1');
});

test('a token runs along the edge, but not for readers who want less motion', async () => {
  const tokens = async (reducedMotion: 'reduce' | 'no-preference') => {
    const {page} = await open(PAGE, {reducedMotion});
    await start(page);
    return figure(page).locator('animateMotion').count();
  };
  expect(await tokens('no-preference')).toBe(1);
  expect(await tokens('reduce')).toBe(0);
});

test('by touch on a phone the lit parts stand free above the panel', async () => {
  const {page, noise} = await open(PAGE, {
    ...{viewport: PHONE, hasTouch: true, isMobile: true, reducedMotion: 'reduce'},
  });
  await figure(page).scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  await figure(page).getByRole('button', {name: 'Walk through'}).tap();
  await panel(page).waitFor();
  for (let step = 1; step < 6; step += 1) {
    await panel(page).getByRole('button', {name: 'Next'}).tap();
    await page.waitForTimeout(100);
    const edge = (await figure(page).locator('path[data-edge][data-lit]').boundingBox())!;
    const shown = (await panel(page).boundingBox())!;
    expect(edge.y + edge.height).toBeLessThanOrEqual(shown.y + 1);
    expect(edge.y).toBeGreaterThan(0);
  }
  expect(noise).toEqual([]);
});

test('the viewer walks too, and brings each step into view', async () => {
  const {page, noise} = await open(`${PAGE}?view=${ID}&study=walk`, {
    ...{viewport: PHONE, reducedMotion: 'reduce'},
  });
  const dialog = page.locator(`#${ID} dialog`);
  await dialog.getByRole('button', {name: 'Next'}).waitFor();
  for (let step = 1; step < 6; step += 1) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(150);
    const edge = (await dialog.locator('path[data-edge][data-lit]').boundingBox())!;
    const stage = (await dialog.getByRole('group', {name: /^Drawing/}).boundingBox())!;
    expect(edge.y).toBeGreaterThanOrEqual(stage.y);
    expect(edge.y + edge.height).toBeLessThanOrEqual(stage.y + stage.height);
    expect(edge.x).toBeGreaterThanOrEqual(stage.x - 1);
    expect(edge.x + edge.width).toBeLessThanOrEqual(stage.x + stage.width + 1);
  }
  expect(noise).toEqual([]);
});

test('the messages of a sequence are its steps', async () => {
  const {page} = await open(PAGE, {reducedMotion: 'reduce'});
  const request = page.locator('#request-walk');
  await request.getByRole('button', {name: 'Walk through'}).click();
  const status = request.getByRole('status');
  // The part that walks is loaded when it is first asked for.
  await expect.poll(() => status.innerText(), {timeout: 10_000}).toMatch(/^Step/);
  await page.keyboard.press('End');
  expect(await status.innerText()).toMatch(/Step 12 of 12 · takes 5 ms · 85 ms in all/);
  expect(await request.locator('svg [data-lit]').count()).toBe(4);
});
