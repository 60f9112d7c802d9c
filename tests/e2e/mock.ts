import type {BrowserContext, Locator, Page} from 'playwright-core';
import {openIn, type Opened} from './browser';

export const MOCK = 'practice/mock/';

export const note = (page: Page): Locator => page.getByLabel(/^Notes:/);
export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', {name, exact: typeof name === 'string'});

/** Opens the page of mock interviews and begins one. */
export async function beginIn(
  context: BrowserContext,
  as = 'Begin: I answer',
  query = '',
): Promise<Opened> {
  const opened = await openIn(context, MOCK + query);
  await button(opened.page, as).click();
  await button(opened.page, 'Pause').waitFor();
  return opened;
}

/** Ends the interview and waits for the feedback. */
export async function endNow(page: Page): Promise<void> {
  await button(page, 'End…').click();
  await button(page, 'End it').click();
  await page.getByRole('heading', {name: /^Feedback/}).waitFor();
}

/** Gives every criterion the choice at `place`: 0 is staff, 5 is 'not reached'. */
export async function scoreAll(page: Page, place: number): Promise<void> {
  for (const field of await page.locator('article fieldset').all())
    await field.getByRole('radio').nth(place).check();
}

/** Longer than a text waits to be stored. */
export const stored = (page: Page): Promise<void> => page.waitForTimeout(700);
