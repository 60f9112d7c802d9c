import {mkdirSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {expect} from 'vitest';
import {violationsInBothThemes} from '../axe';
import {sidewaysScroll} from '../layout';

/** Where pictures of every step are put, to be looked at; none are taken without it. */
const PICTURES = process.env.PLAY_PICTURES;

/** A longer page is cut: what is smaller than a thumb in a picture is not looked at. */
const MOST_PIXELS = 2400;

export type Step = (page: Page, name: string, isLong?: boolean) => Promise<void>;

/**
 * Looks at the page as it stands: nothing sticks out, whatever can be pressed is large enough, axe is content in both
 * themes. `who` names the pictures; `without` is what is not ours to mend.
 */
export function stepsOf(who: string, without?: string): Step {
  let number = 0;
  return async (page, name, isLong = true) => {
    number += 1;
    await pictures(page, `${who}-${String(number).padStart(2, '0')}-${name}`, isLong);
    expect.soft([name, await sidewaysScroll(page)]).toEqual([name, {pixels: 0, wide: []}]);
    expect.soft([name, await smallTargets(page)]).toEqual([name, []]);
    expect.soft([name, await violationsInBothThemes(page, without)]).toEqual([name, []]);
    await showTheme(page, 'light');
  };
}

async function pictures(page: Page, name: string, fullPage: boolean): Promise<void> {
  if (!PICTURES) return;
  mkdirSync(PICTURES, {recursive: true});
  for (const theme of ['light', 'dark']) {
    await showTheme(page, theme);
    const path = `${PICTURES}/${name}-${theme}.png`;
    const width = page.viewportSize()!.width;
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = {x: 0, y: 0, width, height: Math.min(whole, MOST_PIXELS)};
    await page.screenshot(fullPage ? {path, fullPage, clip} : {path});
  }
  await showTheme(page, 'light');
}

function showTheme(page: Page, theme: string): Promise<unknown> {
  return page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
    return new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 50)));
  }, theme);
}

/** What can be pressed in the main part and is less than 24 px in one direction; links in a line of text may be. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (matchMedia('print').matches) return [];
    return [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(button, select, input, textarea, summary)',
      ),
    ]
      .filter((one) => !one.closest('.excalidraw') && one.checkVisibility())
      .filter((one) => {
        const target =
          (one.matches('[type=checkbox], [type=radio]') && one.closest('label')) || one;
        const {width, height} = target.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((one) => one.outerHTML.slice(0, 120))
      .slice(0, 5);
  });
}

/** Whether a part of the page is in view whole and not under the navbar. */
export async function isInView(page: Page, selector: string): Promise<void> {
  const place = () =>
    page.evaluate((what) => {
      const box = document.querySelector(what)?.getBoundingClientRect();
      const bar = document.querySelector('.navbar')!.getBoundingClientRect();
      if (!box) return 'not there';
      if (box.top < bar.bottom - 1)
        return `${Math.round(bar.bottom - box.top)} px under the navbar`;
      return box.top > innerHeight - 24
        ? `${Math.round(box.top - innerHeight)} px below`
        : 'in view';
    }, selector);
  await expect.poll(place, {timeout: 4000}).toBe('in view');
}
