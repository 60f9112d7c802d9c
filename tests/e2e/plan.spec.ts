import {readFileSync} from 'node:fs';
import ICAL from 'ical.js';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {
  address,
  hydrated,
  newContext,
  open,
  openBeforeScripts,
  openIn,
  PHONE,
  useBrowser,
} from './browser';
import {layoutShift, sidewaysScroll, watchShift} from './layout';
import {axeProblems, linkFrom} from './look';
import {recordScripts, scriptsWith} from './scripts-loaded';

const PLAN = 'practice/plan/';
const today = (page: Page) => page.getByRole('region', {name: /^Today/});

/** Fills in the form by keyboard alone and makes a plan with all days of the week. */
async function makePlan(page: Page): Promise<void> {
  await page.locator('summary', {hasText: 'Make a plan'}).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Saturday').or(page.getByLabel('Sat')).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.getByLabel('Where you feel weakest').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', {name: 'Make the plan'}).focus();
  await page.keyboard.press('Enter');
  await page.getByText(/^The plan is made/).waitFor();
}

useBrowser();

describe('the study plan', () => {
  test('is made by keyboard, has today on top, and keeps ticks over a reload', async () => {
    const {page, noise} = await open(PLAN);
    await makePlan(page);
    expect(await page.locator('main').innerText()).toContain('Week 4');
    const box = today(page).getByRole('checkbox').first();
    await box.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => today(page).innerText()).toMatch(/1 of \d+ done/);
    await page.waitForTimeout(600);
    await page.reload();
    await hydrated(page);
    await today(page).waitFor();
    expect(await today(page).getByRole('checkbox').first().isChecked()).toBe(true);
    expect(await page.getByLabel('Where you feel weakest').inputValue()).toBe('production-serving');
    expect(noise).toEqual([]);
  });

  test('travels by link, and is used only when the reader says so', async () => {
    const {page} = await open(PLAN);
    await makePlan(page);
    const link = await linkFrom(page, 'Share the plan');
    expect(link.length).toBeLessThan(400);
    const other = await open(link.slice(address('').length));
    await other.page.getByRole('button', {name: 'Use this plan'}).click();
    await other.page.getByText(/It is your plan now/).waitFor();
    await other.page.getByRole('link', {name: 'Go to the study plan'}).click();
    await today(other.page).waitFor();
    const weeks = (at: Page) => at.locator('main details ol').allInnerTexts();
    expect(await weeks(other.page)).toEqual(await weeks(page));
    expect(other.noise).toEqual([]);
  });

  test.each([
    ['cut', (link: string) => link.slice(0, -9), /cut on its way|changed on its way/],
    ['forged', (link: string) => `${link.slice(0, -9)}$$<b>`, /changed on its way/],
  ])('by a link that is %s changes nothing', async (_, harm, words) => {
    const {page} = await open(PLAN);
    await makePlan(page);
    const link = harm(await linkFrom(page, 'Share the plan'));
    const other = await open(link.slice(address('').length));
    await expect.poll(() => other.page.getByRole('alert').innerText()).toMatch(words);
    await other.page.goto(address(PLAN));
    await other.page.getByText('An example: four weeks').waitFor();
  });

  test('is saved as a calendar file that another program reads', async () => {
    const {page} = await open(PLAN);
    await makePlan(page);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', {name: 'Save for a calendar (.ics)'}).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('study-plan.ics');
    const calendar = new ICAL.Component(
      ICAL.parse(readFileSync(await file.path(), 'utf8')) as unknown[],
    );
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.length).toBeGreaterThan(20);
    const days = events.map(({startDate}) => startDate.toString());
    expect(new Set(days).size).toBe(days.length);
    expect(events[0]!.description).toMatch(/^Read: /);
  });

  test('moves nothing when a stored plan arrives', async () => {
    const {page, context} = await open(PLAN);
    await makePlan(page);
    await page.waitForTimeout(600);
    await context.addInitScript(watchShift);
    const again = await openIn(context, PLAN);
    await today(again.page).waitFor();
    expect(await layoutShift(again.page)).toEqual({shift: 0, moved: []});
  });

  test('fits a phone, and passes axe with a plan in it', async () => {
    const {page} = await open(PLAN, {viewport: PHONE, reducedMotion: 'reduce'});
    await makePlan(page);
    await page.locator('summary', {hasText: 'Change the plan'}).click();
    await page.locator('summary', {hasText: 'Pages you know already'}).click();
    expect(await sidewaysScroll(page)).toEqual({pixels: 0, wide: []});
    expect(await axeProblems(page)).toEqual([]);
  }, 120_000);

  test('keeps what was typed before its code ran', async () => {
    const {page} = await openBeforeScripts(PLAN, 3000);
    await page.locator('summary', {hasText: 'Make a plan'}).click();
    await page.getByLabel('Hours a week').fill('9');
    await hydrated(page);
    await page.getByRole('button', {name: 'Make the plan'}).click();
    await page.getByText(/^The plan is made/).waitFor();
    expect(await page.getByLabel('Hours a week').inputValue()).toBe('9');
  });

  test('prints the plan and not its form', async () => {
    const {page} = await open(PLAN);
    await makePlan(page);
    await page.emulateMedia({media: 'print'});
    expect(await page.getByRole('button', {name: 'Print'}).isVisible()).toBe(false);
    expect(await page.getByText('Change the plan').isVisible()).toBe(false);
    expect(await today(page).isVisible()).toBe(true);
  });

  test('without JavaScript is an example of four weeks', async () => {
    const {page} = await open(PLAN, {javaScriptEnabled: false});
    const text = await page.locator('main').innerText();
    expect(text).toContain('Week 4');
    expect(text).toContain('Mock interview');
    expect(await page.getByLabel('Hours a week').isVisible()).toBe(false);
  });
});

test('a page to read loads nothing of the plan', async () => {
  const context = await newContext();
  const scripts = recordScripts(context);
  await openIn(context, 'building-blocks/caching/');
  expect(scripts.length).toBeGreaterThan(0);
  expect(await scriptsWith(scripts, 'Make a plan: your date')).toBe(0);
});
