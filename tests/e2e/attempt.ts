import type {Page} from 'playwright-core';
import {type How, newContext, openIn} from './browser';

/** The case that attempt mode is tried on. */
export const CASE = 'case-studies/ad-click-prediction/';
const id = (section: string) => `case-studies/ad-click-prediction#${section}`;

/** A case in attempt mode from the first paint on. */
export async function openAttempting(path: string, how: How = {}) {
  const context = await newContext(how);
  const {page: first} = await openIn(context, CASE);
  await choose(first, 'Attempt');
  await first.close();
  return openIn(context, path);
}

export const choose = (page: Page, mode: 'Read' | 'Attempt') =>
  page.getByRole('radio', {name: mode, exact: true}).check({force: true});
export const question = (page: Page, section: string) =>
  page.locator(`[data-question="${id(section)}"]`);
export const answer = (page: Page, section: string) =>
  page.locator(`[data-answer="${id(section)}"]`);
export const field = (page: Page, section: string) => question(page, section).getByRole('textbox');
export const button = (page: Page, section: string) => question(page, section).getByRole('button');
export const isFolded = async (page: Page, section: string) =>
  ((await answer(page, section).boundingBox())?.height ?? 0) === 0;
export const awake = (page: Page, section: string) =>
  question(page, section).locator('[data-island][data-awake]').waitFor();

/** In the page: whether an element begins in the window. */
export function isInSight(element: Element): boolean {
  const {top} = element.getBoundingClientRect();
  return top >= -1 && top < window.innerHeight;
}
