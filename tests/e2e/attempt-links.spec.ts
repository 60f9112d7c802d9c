import {describe, expect, test} from 'vitest';
import {
  answer,
  awake,
  button,
  CASE,
  field,
  isFolded,
  isInSight,
  openAttempting,
  question,
} from './attempt';
import {useBrowser} from './browser';
import {sidewaysScroll} from './layout';

useBrowser();

describe('a folded section opens for', () => {
  const DEEP = 'request-walk';

  test('a link to a place in it, from outside and from the page', async () => {
    const {page, noise} = await openAttempting(`${CASE}#${DEEP}`);
    const place = page.locator(`#${DEEP}`);
    await expect.poll(() => place.evaluate(isInSight)).toBe(true);
    const opened = await page.locator('[data-answer]:not([hidden])').count();
    expect(opened).toBe(1);
    await page.locator('.table-of-contents a[href="#loss"]').click();
    await expect.poll(() => page.locator('[data-answer]:not([hidden])').count()).toBe(opened + 1);
    const {hash} = new URL(page.url());
    await expect.poll(() => page.locator(hash).evaluate(isInSight)).toBe(true);
    expect(noise).toEqual([]);
  });

  test('not for a link to its own heading, which stays in sight', async () => {
    const {page} = await openAttempting(`${CASE}#serve`);
    expect(await isFolded(page, 'serve')).toBe(true);
    expect(await page.locator('#serve').evaluate(isInSight)).toBe(true);
    const marked = page.locator('.table-of-contents__link--active');
    await expect.poll(() => marked.getAttribute('href')).toMatch(/^#(evaluate|serve)$/);
  });

  test('a link from another page of the site', async () => {
    const {page} = await openAttempting('');
    await page.getByRole('link', {name: 'Ad click prediction'}).first().click();
    await page.locator('[data-answer]').first().waitFor({state: 'attached'});
    await expect.poll(() => isFolded(page, 'estimate')).toBe(true);
    await field(page, 'clarify').scrollIntoViewIfNeeded();
    await awake(page, 'clarify');
    await field(page, 'clarify').fill('It is alive after navigation');
    await button(page, 'clarify').filter({hasText: 'Compare with the handbook'}).click();
    expect(await isFolded(page, 'clarify')).toBe(false);
  });

  test('the browser’s search, of which a test can only send the sign', async () => {
    const {page} = await openAttempting(CASE);
    expect(await answer(page, 'calibration').getAttribute('hidden')).toBe('until-found');
    await answer(page, 'calibration').dispatchEvent('beforematch', {bubbles: true});
    expect(await isFolded(page, 'calibration')).toBe(false);
    expect(await isFolded(page, 'auction')).toBe(true);
    await page.reload();
    expect(await isFolded(page, 'calibration')).toBe(false);
  });

  test('paper, with all others', async () => {
    const {page} = await openAttempting(CASE);
    const folded = await page.evaluate(() => document.body.scrollHeight);
    await page.emulateMedia({media: 'print'});
    expect(await isFolded(page, 'serve')).toBe(false);
    expect(await page.evaluate(() => document.body.scrollHeight)).toBeGreaterThan(3 * folded);
    expect(await question(page, 'serve').isVisible()).toBe(false);
  });
});

test('widgets of a folded section sleep, and are right once it is open', async () => {
  const {page, noise} = await openAttempting(CASE);
  const figure = answer(page, 'calibration').locator('[data-island]').first();
  await question(page, 'calibration').scrollIntoViewIfNeeded();
  await awake(page, 'calibration');
  expect(await figure.getAttribute('data-awake')).toBeNull();
  await button(page, 'calibration').click();
  for (const island of await answer(page, 'calibration').locator('[data-island]').all()) {
    await island.scrollIntoViewIfNeeded();
    await expect.poll(() => island.getAttribute('data-awake')).toBe('');
    const {width = 0} = (await island.boundingBox()) ?? {};
    expect(width).toBeGreaterThan(300);
  }
  expect((await sidewaysScroll(page)).pixels).toBe(0);
  expect(noise).toEqual([]);
});
