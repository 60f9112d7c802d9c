import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {address, hydrated, near, open, PHONE, useBrowser} from './browser';
import {sidewaysScroll} from './layout';
import {axeProblems, linkFrom} from './look';

const GROUP = 'practice/group/';

async function makeGroup(page: Page): Promise<void> {
  await page.locator('summary', {hasText: 'Set up a group'}).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel(/^Names/).focus();
  await page.keyboard.type('Ada\nBo\nChi');
  await page.getByRole('button', {name: 'Make the rotation'}).focus();
  await page.keyboard.press('Enter');
  await page.getByText('The rotation is made.').waitFor();
}

const pathOf = (link: string): string => link.slice(address('').length);

useBrowser();

describe('the study group', () => {
  test('is made by keyboard and kept over a reload', async () => {
    const {page, noise} = await open(GROUP);
    await makeGroup(page);
    expect(await page.getByRole('heading', {name: /^Meeting \d/}).count()).toBe(6);
    await page.waitForTimeout(600);
    await page.reload();
    await hydrated(page);
    await page.getByText('3 people · 6 weeks').waitFor();
    expect(noise).toEqual([]);
  });

  test('leads both sides to the mock interview, and to the case only afterwards', async () => {
    const {page, noise} = await open(GROUP);
    await makeGroup(page);
    const meeting = page.getByRole('listitem').filter({hasText: 'Meeting 1'}).first();
    expect(await meeting.getByRole('link').allInnerTexts()).toEqual([
      ...['Mock interview, senior, 45 min', 'The case with its answer'],
    ]);
    await meeting.getByRole('link', {name: /^Mock interview/}).click();
    await page.waitForURL(/practice\/mock\/\?case=[a-z-]+&level=senior&minutes=45$/);
    await page.getByRole('button', {name: 'Begin: I answer'}).waitFor();
    await page.getByRole('button', {name: 'I interview a partner'}).waitFor();
    expect(noise).toEqual([]);
  });

  test('says in the form that one case comes again, and that a day is past', async () => {
    const {page} = await open(GROUP);
    await page.locator('summary', {hasText: 'Set up a group'}).click();
    await page.getByLabel('First meeting').fill('2020-01-06');
    const boxes = page.locator('input[name=case]');
    for (const box of (await boxes.all()).slice(1)) await box.uncheck();
    await page.getByText(/^6 interviews and 1 case: .* choose 6, or meet/).waitFor();
    await page.getByText(/lies in the past: Monday 6 January 2020/).waitFor();
  });

  test('is saved for a calendar, an event for every meeting', async () => {
    const {page} = await open(GROUP);
    await makeGroup(page);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', {name: 'Save for a calendar (.ics)'}).click();
    const text = readFileSync(await (await saving).path(), 'utf8').replaceAll('\r\n ', '');
    expect(text.match(/^UID:meeting-\d-study-group@/gm)).toHaveLength(6);
    expect(text).toContain(`URL:${address('practice/mock/?case=')}`);
  });

  test('travels by one link, with names only when they were ticked', async () => {
    const {page} = await open(GROUP);
    await makeGroup(page);
    const without = await open(pathOf(await linkFrom(page, 'Share the group')));
    await without.page.getByRole('row', {name: /^Who/}).waitFor();
    expect(await without.page.locator('main').innerText()).not.toContain('Ada');
    await page.getByLabel(/^Put the names into the link/).check();
    const other = await open(pathOf(await linkFrom(page, 'Share the group')));
    await other.page.getByRole('button', {name: 'Keep this group'}).click();
    await other.page.getByRole('link', {name: 'Go to the study group'}).click();
    await other.page.getByText('3 people · 6 weeks').waitFor();
    const meetings = (at: Page) => at.locator('main li:has(h4)').allInnerTexts();
    expect(await meetings(other.page)).toEqual(await meetings(page));
    expect(other.noise).toEqual([]);
  });

  test('takes in what a member sends back, side by side', async () => {
    const member = await open('framework/');
    const box = member.page
      .locator('main [role="group"]:has(progress)')
      .getByRole('checkbox')
      .first();
    await near(box);
    await box.check();
    await member.page.waitForTimeout(600);
    await member.page.goto(address(GROUP));
    await hydrated(member.page);
    await makeGroup(member.page);
    const link = await linkFrom(member.page, 'Send my progress');

    const mine = await open(GROUP);
    await makeGroup(mine.page);
    await mine.page.waitForTimeout(600);
    await mine.page.goto(link);
    await hydrated(mine.page);
    await mine.page.getByLabel('Whose progress is it?').selectOption('Bo');
    await mine.page.getByRole('button', {name: 'Put it beside the others'}).click();
    await mine.page.getByText('Kept as the progress of Bo.').waitFor();
    await mine.page.getByRole('link', {name: 'Go to the study group'}).click();
    const row = mine.page.getByRole('row', {name: /1 ticked/});
    await row.waitFor();
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['–', '1 ticked', '–']);
    expect(mine.noise).toEqual([]);
  });

  test('fits a phone, and passes axe with a group in it', async () => {
    const {page} = await open(GROUP, {viewport: PHONE, reducedMotion: 'reduce'});
    await makeGroup(page);
    await page.locator('summary', {hasText: 'Change the group'}).click();
    await page.locator('summary', {hasText: 'Agenda'}).first().click();
    expect(await sidewaysScroll(page)).toEqual({pixels: 0, wide: []});
    expect(await axeProblems(page)).toEqual([]);
  }, 120_000);

  test('without JavaScript is an example with roles and agendas', async () => {
    const {page} = await open(GROUP, {javaScriptEnabled: false});
    const text = await page.locator('main').innerText();
    expect(text).toContain('Meeting 6');
    expect(text).toContain('Interviewer');
  });
});
