import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {violationsInBothThemes} from './axe';
import {newContext, PHONE, useBrowser, type Opened} from './browser';
import {sidewaysScroll} from './layout';
import {beginIn, button, endNow, note, scoreAll} from './mock';

const VIEWS: [name: string, show: (opened: Opened) => Promise<unknown>][] = [
  [
    'session',
    async ({page}) => {
      await note(page).fill('A note.');
      await button(page, 'Ask me something now').click();
      await page.getByLabel('Your question').fill('What is the latency budget?');
      await page.keyboard.press('Enter');
      await page
        .getByText(/100 ms at the 99th/)
        .first()
        .waitFor();
    },
  ],
  ['feedback', ({page}) => ended(page)],
];

async function ended(page: Page): Promise<void> {
  await endNow(page);
  await scoreAll(page, 2);
  const parts = page.locator('details:not(details details) > summary');
  for (const more of await parts.all()) await more.click();
  await page.locator('svg[role="img"]').nth(3).waitFor();
}

async function holds({page, noise}: Opened): Promise<void> {
  expect(await violationsInBothThemes(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toEqual({pixels: 0, wide: []});
  await page.setViewportSize(PHONE);
  expect(await sidewaysScroll(page)).toEqual({pixels: 0, wide: []});
  expect(noise).toEqual([]);
}

useBrowser();

describe('axe is content in both themes and nothing sticks out of a phone', () => {
  test.each(VIEWS)(
    '%s',
    async (_name, show) => {
      const opened = await beginIn(await newContext({reducedMotion: 'reduce'}));
      await show(opened);
      await holds(opened);
    },
    120_000,
  );

  test('interviewer', async () => {
    const context = await newContext({reducedMotion: 'reduce'});
    const opened = await beginIn(context, 'I interview a partner');
    await button(opened.page, /^Mark as asked/)
      .first()
      .click();
    await opened.page.getByText('Criteria of the other phases').click();
    await holds(opened);
  }, 120_000);
});
