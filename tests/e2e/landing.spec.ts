import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {address, DESK, hydrated, newContext, open, openIn, PHONE, useBrowser} from './browser';

useBrowser();

const CASE = 'case-studies/ad-click-prediction/';
/** From the top of a long page to its end: what lies between is laid out only when it comes near. */
const PLACES = ['model', 'serve', 'deep-dives', 'practice', 'references'];

/** How far a place is from where a link puts it, in pixels, once it has been there for half a second. */
async function offAtRest(page: Page, id: string): Promise<number> {
  await page.waitForTimeout(1200);
  return page.evaluate((place) => {
    const element = document.getElementById(place)!;
    const margin = parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
    const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    return isAtEnd ? 0 : Math.abs(element.getBoundingClientRect().top - margin);
  }, id);
}

describe.each([
  ['a desk', DESK],
  ['a phone', PHONE],
])('a link into a long page, at %s', (_where, viewport) => {
  test.each(PLACES)('from outside, to #%s, leads there', async (id) => {
    const {page} = await open(`${CASE}#${id}`, {viewport});
    expect(await offAtRest(page, id)).toBeLessThan(2);
  });
});

test('a link of the table of contents leads to its place; back leads back', async () => {
  const {page} = await open(CASE);
  for (const id of ['references', 'model']) {
    await page.locator(`.table-of-contents a[href="#${id}"]`).click();
    expect(await offAtRest(page, id)).toBeLessThan(2);
  }
  await page.mouse.wheel(0, 300);
  await page.waitForTimeout(300);
  const left = await page.evaluate(() => scrollY);
  await page.goto(address('framework/'));
  await page.goBack();
  await hydrated(page);
  await page.waitForTimeout(800);
  expect(Math.abs((await page.evaluate(() => scrollY)) - left)).toBeLessThan(400);
});

test('a link of another page leads to its place', async () => {
  const {page} = await open('case-studies/people-you-may-know/');
  await page.locator('a[href$="ad-click-prediction/#position"]').first().click();
  await page.waitForURL('**/ad-click-prediction/#position');
  await page.locator('#position').waitFor();
  expect(await offAtRest(page, 'position')).toBeLessThan(2);
});

test('who scrolls after arriving is not called back', async () => {
  const {page} = await openIn(await newContext(), `${CASE}#serve`);
  await page.mouse.wheel(0, 900);
  await page.waitForTimeout(600);
  const there = await page.evaluate(() => scrollY);
  await page.evaluate(() => document.querySelector('#serve')!.before(document.createElement('hr')));
  await page.waitForTimeout(600);
  expect(Math.abs((await page.evaluate(() => scrollY)) - there)).toBeLessThan(60);
});
