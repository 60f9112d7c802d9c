import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {encodeShare} from '../../src/domain/share';
import {address, DESK, hydrated, near, open, PHONE, useBrowser} from './browser';

const PAGE = 'framework/';
const list = (page: Page) => page.locator('main [role="group"]:has(progress)').first();

/** Ticks two items and gives the link that the page copies. */
async function sharedLink(): Promise<string> {
  const {page, context} = await open(PAGE);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await near(list(page));
  await list(page).getByRole('checkbox').nth(0).check();
  await list(page).getByRole('checkbox').nth(3).check();
  await list(page).getByRole('button', {name: 'Share'}).click();
  await expect.poll(() => list(page).innerText()).toMatch(/Link copied|Copy the link/);
  const field = list(page).getByLabel('Link to share');
  return (await field.count()) > 0
    ? field.inputValue()
    : page.evaluate(() => navigator.clipboard.readText());
}

const pathOf = (link: string): string => link.slice(address('').length);

useBrowser();

describe('a shared checklist', () => {
  test('is previewed, merged only on demand, and then on its page', async () => {
    const link = await sharedLink();
    const {page, context, noise} = await open(pathOf(link));
    const merge = page.getByRole('button', {name: 'Add these 2 ticks to mine'});
    await merge.waitFor();
    const other = await context.newPage();
    await other.goto(address(PAGE));
    await hydrated(other);
    await near(list(other));
    expect(await list(other).getByRole('checkbox').nth(0).isChecked()).toBe(false);
    await merge.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => list(other).getByRole('checkbox').nth(0).isChecked()).toBe(true);
    await expect.poll(() => list(other).getByRole('checkbox').nth(3).isChecked()).toBe(true);
    expect(noise).toEqual([]);
  });

  test.each([
    ['cut', (link: string) => link.slice(0, -12), /cut on its way|changed on its way/],
    [
      'forged',
      (link: string) => `${link.slice(0, -12)}$$$$<b>x</b>`,
      /changed on its way|not a link/,
    ],
    ['from a newer version', (link: string) => link.replace('#v1.', '#v99.'), /newer version/],
    ['of an unknown kind', (link: string) => link.replace('checklist', 'diary'), /cannot show/],
    ['huge', (link: string) => link + 'A'.repeat(300_000), /larger than anything/],
    ['nonsense', () => address('share/#<script>alert(1)</script>'), /not a link/],
  ])('that is %s is refused in words, and nothing is stored', async (_, harm, words) => {
    const {page, noise} = await open(pathOf(harm(await sharedLink())));
    await expect
      .poll(() => page.getByRole('alert').allInnerTexts())
      .toEqual([expect.stringMatching(words)]);
    expect(await page.getByRole('button', {name: /^Add/}).count()).toBe(0);
    await page.goto(address(PAGE));
    expect(await list(page).locator(':checked').count()).toBe(0);
    expect(noise).toEqual([]);
  });
});

describe('a shared estimate', () => {
  const CASE = 'case-studies/ad-click-prediction';
  const BLOCK = 'building-blocks/accelerator-serving';

  test.each([
    ['a case, on a desk', DESK, CASE, {dailyUsers: 3e8}],
    ['a case, on a phone', PHONE, CASE, {dailyUsers: 3e8}],
    ['a block, on a desk', DESK, BLOCK, {peakRate: 30}],
    ['a block, on a phone', PHONE, BLOCK, {peakRate: 30}],
  ])('of %s waits in the window and is applied by a key', async (_, viewport, id, inputs) => {
    const encoded = encodeShare({kind: 'estimate', page: id, inputs});
    if (!encoded.ok) throw new Error(encoded.problem);
    const {page, noise} = await open(`share/#${encoded.fragment}`, {viewport});
    await page.getByRole('button', {name: 'Open with these inputs'}).click();
    const bar = page.getByRole('region', {name: /come from a link/});
    await bar.waitFor();
    const box = (await bar.boundingBox())!;
    expect(box.y).toBeGreaterThan(viewport.height / 3);
    expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
    const worksheet = page.locator(new URL(page.url()).hash);
    await expect.poll(() => worksheet.evaluate(topInWindow)).toBeLessThan(viewport.height);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('main').innerText()).toContain('published:');
    expect(await bar.count()).toBe(0);
    expect(await worksheet.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(noise).toEqual([]);
  });
});

const topInWindow = (element: Element): number => Math.abs(element.getBoundingClientRect().top);
