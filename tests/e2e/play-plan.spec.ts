import {readFileSync} from 'node:fs';
import ICAL from 'ical.js';
import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {address, hydrated, newContext, openIn, PHONE, useBrowser, type How} from './browser';
import {linkFrom} from './look';
import {focusIsSensible, keyboard, touch, type Hand} from './play/hand';
import {isInView, stepsOf, type Step} from './play/step';

const PLAN = 'practice/plan/';
const MONDAY = new Date('2027-03-01T09:00:00');
const DAY_MS = 86_400_000;

const today = (page: Page) => page.getByRole('region', {name: /^Today/});
const main = (page: Page) => page.locator('main');

/** 'Interview in four weeks, weak in serving, aiming at senior.' */
async function ask(page: Page, hand: Hand, step: Step): Promise<void> {
  await step(page, 'example');
  await hand.press(page.locator('summary', {hasText: 'Make a plan'}));
  expect(await page.getByLabel('First day').inputValue()).toBe('2027-03-01');
  expect(await page.getByLabel('Day of the interview').inputValue()).toBe('2027-03-29');
  await hand.choose(page.getByLabel('Target level'), 'Senior');
  await hand.choose(page.getByLabel('Where you feel weakest'), 'Production serving');
  await hand.pick(page.getByLabel('Sat'));
  await step(page, 'form');
  await hand.press(page.getByRole('button', {name: 'Make the plan'}));
  await page.getByText(/^The plan is made/).waitFor();
  if (hand.name === 'keyboard') await focusIsSensible(page);
}

/** The days of the plan that hold something to do, as they are shown. */
const daysOf = (page: Page): Promise<string[]> =>
  page.locator('main details ol > li > p').allInnerTexts();

async function tickAllOfToday(page: Page, hand: Hand): Promise<number> {
  const boxes = today(page).getByRole('checkbox');
  const count = await boxes.count();
  for (let at = 0; at < count; at += 1) await hand.pick(boxes.nth(at));
  await expect.poll(() => today(page).innerText()).toContain(`${count} of `);
  return count;
}

/** The page at nine o'clock of another day. */
async function on(page: Page, days: number): Promise<void> {
  await page.waitForTimeout(600);
  await page.context().clock.setSystemTime(MONDAY.getTime() + days * DAY_MS);
  await page.reload();
  await hydrated(page);
  await today(page).waitFor();
}

async function missThreeDays(page: Page, hand: Hand, step: Step, done: number): Promise<void> {
  await on(page, 4);
  await today(page)
    .getByText(/\d+ items of earlier days are not ticked/)
    .waitFor();
  await step(page, 'missed');
  await hand.press(today(page).getByRole('button', {name: 'Plan again from today'}));
  await page.getByText('Planned again from today. What is ticked stayed.').waitFor();
  if (hand.name === 'keyboard') await focusIsSensible(page);
  expect(
    await today(page)
      .getByText(/not ticked/)
      .count(),
  ).toBe(0);
  await expect.poll(() => today(page).innerText()).toContain(`${done} of `);
  const days = await daysOf(page);
  expect(days.some((day) => /^Monday 1 March/.test(day))).toBe(true);
  expect(days.some((day) => /^(Tuesday 2|Wednesday 3|Thursday 4) March/.test(day))).toBe(false);
  expect(days.some((day) => /^Friday 5 March/.test(day))).toBe(true);
  await step(page, 'planned-again');
}

async function saveCalendar(page: Page, hand: Hand): Promise<void> {
  const saving = page.waitForEvent('download');
  await hand.press(page.getByRole('button', {name: 'Save for a calendar (.ics)'}));
  const text = readFileSync(await (await saving).path(), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const days = events.map(({startDate}) => startDate.toString());
  expect(days).toContain('2027-03-05');
  expect(days).not.toContain('2027-03-03');
  expect(days.at(-1)).toBe('2027-03-29');
  expect(events.some(({description}) => /Mock interview/.test(description))).toBe(true);
}

async function openElsewhere(page: Page, how: How, step: Step): Promise<void> {
  const link = await linkFrom(page, 'Share the plan');
  const context = await newContext(how);
  await context.clock.install({time: MONDAY.getTime() + 4 * DAY_MS});
  const {page: other, noise} = await openIn(context, link.slice(address('').length));
  await other.getByRole('button', {name: 'Use this plan'}).waitFor();
  await step(other, 'shared');
  await other.getByRole('button', {name: 'Use this plan'}).click();
  await other.getByRole('link', {name: 'Go to the study plan'}).click();
  await today(other).waitFor();
  expect(await other.getByText('Interview on Monday 29 March 2027').count()).toBe(1);
  expect(await other.getByLabel('Where you feel weakest').inputValue()).toBe('production-serving');
  expect(await today(other).innerText()).toContain('0 of ');
  expect(noise).toEqual([]);
}

async function print(page: Page, step: Step): Promise<void> {
  await page.emulateMedia({media: 'print'});
  expect(await page.getByRole('button', {name: 'Print'}).isVisible()).toBe(false);
  expect(await today(page).isVisible()).toBe(true);
  await step(page, 'printed');
  await page.emulateMedia({media: 'screen'});
}

const WAYS: [string, Hand, How][] = [
  ['keyboard', keyboard, {viewport: {width: 1350, height: 900}}],
  ['phone', touch, {viewport: PHONE, hasTouch: true, isMobile: true}],
];

useBrowser();

test.each(WAYS)(
  'a plan of four weeks is made, lived with and shared by %s',
  async (name, hand, how) => {
    const context = await newContext({...how, reducedMotion: 'reduce'});
    await context.clock.install({time: MONDAY});
    const step = stepsOf(`plan-${name}`);
    const {page, noise} = await openIn(context, PLAN);
    await ask(page, hand, step);
    await step(page, 'made');
    const text = await main(page).innerText();
    expect(text).toContain('Interview on Monday 29 March 2027 · 4 weeks');
    expect(text.match(/^Week \d/gm)).toEqual(['Week 1', 'Week 2', 'Week 3', 'Week 4']);
    expect(text).toMatch(/Mock interview/);
    const done = await tickAllOfToday(page, hand);
    expect(done).toBeGreaterThan(0);
    await missThreeDays(page, hand, step, done);
    await hand.press(page.getByRole('button', {name: 'Undo'}));
    await page.getByText('Undone: the plan is as it was.').waitFor();
    if (hand.name === 'keyboard') await focusIsSensible(page);
    await hand.press(page.getByRole('button', {name: 'Plan again from today'}));
    await saveCalendar(page, hand);
    await openElsewhere(page, {...how, reducedMotion: 'reduce'}, step);
    await print(page, step);
    const mock = page
      .getByRole('link', {name: /.+/})
      .and(page.locator('[href*="/practice/mock/?case="]'));
    await hand.press(mock.first());
    await page.getByRole('button', {name: 'Begin: I answer'}).waitFor();
    const href = new URL(page.url()).searchParams.get('case')!;
    await expect
      .poll(() => page.locator('select[name="page"]').inputValue())
      .toBe(`case-studies/${href}`);
    await isInView(page, 'main h1');
    expect(noise).toEqual([]);
  },
  400_000,
);
