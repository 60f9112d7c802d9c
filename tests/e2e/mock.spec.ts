import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import type {Interview} from '../../src/domain/content/interviewSchema';
import {newContext, open, openIn, useBrowser} from './browser';
import {beginIn, button, endNow, MOCK, note, scoreAll, stored} from './mock';

const CASES = 'docs/case-studies';
const withInterview = readdirSync(CASES).filter((slug) =>
  existsSync(`${CASES}/${slug}/interview.yaml`),
);

const interviewOf = (slug: string) =>
  parse(readFileSync(`${CASES}/${slug}/interview.yaml`, 'utf8')) as Interview;

useBrowser();

test('every case with an interview is offered', async () => {
  const {page} = await open(MOCK);
  const offered = await page
    .locator('select[name="page"] option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(offered.sort()).toEqual(withInterview.map((slug) => `case-studies/${slug}`).sort());
});

test.each(withInterview)('%s is rehearsed from prompt to rubric', async (slug) => {
  const {page, noise} = await beginIn(await newContext(), 'Begin: I answer', `?case=${slug}`);
  const {prompt, rubric} = interviewOf(slug);
  await page.getByText(prompt.split(/[`*]/)[0]!.trim().slice(0, 40)).waitFor();
  await endNow(page);
  expect(await page.locator('article fieldset').count()).toBe(rubric.length);
  expect(noise).toEqual([]);
});

test('a mock from the first key to the two things to work on, by keyboard', async () => {
  const {page, noise} = await open(MOCK);
  await button(page, 'Begin: I answer').focus();
  await page.keyboard.press('Enter');
  await button(page, 'Pause').waitFor();
  await note(page).focus();
  await page.keyboard.type('An auction reads the score.');
  await page.getByLabel('Your question').focus();
  await page.keyboard.type('what is the load at peak?');
  await page.keyboard.press('Enter');
  await page.getByText('93,000 requests/s').first().waitFor();
  await button(page, /^Next: /).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => note(page).inputValue()).toBe('');
  await button(page, 'End…').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', {name: /^Feedback/}).waitFor();
  expect(await page.getByText('An auction reads the score.').count()).toBeGreaterThan(0);
  await scoreAll(page, 2);
  const verdict = page.getByRole('region', {name: 'Verdict'});
  await expect.poll(() => verdict.innerText()).toContain('Weighted mean 2.0 of 4');
  const links = page.getByRole('region', {name: 'Two things to work on'}).getByRole('link');
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(hrefs.length).toBeGreaterThanOrEqual(2);
  expect(hrefs.every((href) => /\/case-studies\/[\w-]+\/#[\w-]+$/.test(href ?? ''))).toBe(true);
  const coming = page.context().waitForEvent('page');
  await links.first().click();
  await (await coming).waitForURL(/\/case-studies\/.*#/);
  await page.getByRole('heading', {name: /^Feedback/}).waitFor();
  expect(noise).toEqual([]);
});

test('probes come at their time, cues say so, and a long absence does not count', async () => {
  const context = await newContext();
  await context.clock.install();
  const {page} = await beginIn(context);
  const probes = page.getByRole('region', {name: 'The interviewer asks'});
  expect(await probes.getByRole('listitem').count()).toBe(0);
  for (let minute = 0; minute < 5; minute += 1) await context.clock.fastForward(60_000);
  await expect.poll(() => probes.getByRole('listitem').count()).toBe(1);
  for (let half = 0; half < 3; half += 1) await context.clock.fastForward(30_000);
  await page.getByText('This phase has had its minutes.').waitFor();
  await context.clock.fastForward(3_600_000);
  await page.getByText(/Paused while nobody was here/).waitFor();
  const used = await page.getByRole('timer').innerText();
  expect(used).toMatch(/^6:\d\d of 45:00/);
  await button(page, 'Go on').click();
  await page.getByText('This phase has had its minutes.').waitFor();
});

test('history tells where it is going, and an attempt can be removed', async () => {
  const context = await newContext();
  for (const place of [3, 1]) {
    const {page} = await beginIn(context);
    await endNow(page);
    await scoreAll(page, place);
    await stored(page);
    await page.close();
  }
  const {page} = await openIn(context, MOCK);
  await page.getByText('Rising: the last one is 2.0 points above those before it.').waitFor();
  await page.getByRole('img', {name: 'Mean scores, the earliest first: 1.0, 3.0'}).waitFor();
  await button(page, 'Remove').first().click();
  await button(page, 'Remove').first().click();
  await expect.poll(() => button(page, /^Open the attempt/).count()).toBe(1);
});

test('nothing of it is loaded by a reading page, and no case before it is begun', async () => {
  for (const path of ['case-studies/ad-click-prediction/', 'practice/', MOCK]) {
    const context = await newContext();
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await openIn(context, path);
    expect(
      asked.filter((url) => /assets\/mock\/|\/whiteboard\/|mock-interview.*css/.test(url)),
    ).toEqual([]);
  }
});

test('without JavaScript it says what it needs and how to do it with paper', async () => {
  const {page} = await open(MOCK, {javaScriptEnabled: false});
  const text = await page.locator('main').innerText();
  expect(text).toContain('need JavaScript, which is off');
  expect(await page.getByRole('row').count()).toBe(8);
});
