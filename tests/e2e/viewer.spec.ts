import AxeBuilder from '@axe-core/playwright';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {address, hydrated, open, PHONE, useBrowser} from './browser';

const PAGE = 'contributing/diagrams/';
const ID = 'role-shapes';

const opener = (page: Page) => page.locator(`#${ID} a[href*=".svg"]`);
const dialog = (page: Page) => page.locator(`#${ID} dialog`);
const stage = (page: Page) => dialog(page).getByRole('group', {name: /^Drawing/});
const percent = async (page: Page) =>
  Number((await dialog(page).locator('output').innerText()).replace('%', ''));
const place = async (page: Page) => {
  const box = await dialog(page).locator('svg').first().boundingBox();
  return {
    x: Math.round(box?.x ?? 0),
    y: Math.round(box?.y ?? 0),
    width: Math.round(box?.width ?? 0),
  };
};
/** Two frames: panzoom draws in the next one. */
const drawn = (page: Page) => page.waitForTimeout(120);

async function opened(page: Page): Promise<void> {
  await stage(page).locator('svg').waitFor();
  await drawn(page);
}

async function openViewer(how: Parameters<typeof open>[1] = {}) {
  const found = await open(PAGE, {reducedMotion: 'reduce', ...how});
  await opener(found.page).click();
  await opened(found.page);
  return found;
}

useBrowser();

test('opens by keyboard in place, is in the address, and gives the focus back where it was', async () => {
  const {page, noise} = await open(PAGE, {reducedMotion: 'reduce'});
  await opener(page).focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await opened(page);
  expect(page.url()).toBe(address(`${PAGE}?view=${ID}`));
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('group');
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({state: 'detached'});
  expect(page.url()).toBe(address(PAGE));
  expect(await opener(page).evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  expect(noise).toEqual([]);
});

test('the Back button closes it, and Forward opens it again', async () => {
  const {page, noise} = await openViewer();
  const before = await page.evaluate(() => scrollY);
  await page.goBack();
  await dialog(page).waitFor({state: 'detached'});
  expect(page.url()).toBe(address(PAGE));
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.goForward();
  await opened(page);
  await dialog(page).getByRole('button', {name: 'Close'}).click();
  await dialog(page).waitFor({state: 'detached'});
  expect(page.url()).toBe(address(PAGE));
  expect(noise).toEqual([]);
});

test('a link opens it, and closing leaves the address of the diagram', async () => {
  const {page, noise} = await open(`${PAGE}?view=${ID}#${ID}`, {reducedMotion: 'reduce'});
  await opened(page);
  await dialog(page).getByRole('button', {name: 'Close'}).click();
  await dialog(page).waitFor({state: 'detached'});
  expect(page.url()).toBe(address(`${PAGE}#${ID}`));
  expect(await opener(page).evaluate((link) => link === document.activeElement)).toBe(true);
  expect(noise).toEqual([]);
});

test('keys zoom, move, fit and show the actual size; Tab stays inside', async () => {
  const {page} = await openViewer();
  const fit = await percent(page);
  const press = async (key: string) => {
    await page.keyboard.press(key);
    await drawn(page);
  };
  await press('+');
  expect(await percent(page)).toBeGreaterThan(fit);
  await press('-');
  expect(await percent(page)).toBe(fit);
  await press('0');
  expect(await percent(page)).toBe(100);
  const before = await place(page);
  await press('ArrowLeft');
  await press('ArrowUp');
  expect(await place(page)).toEqual({...before, x: before.x + 80, y: before.y + 80});
  await press('f');
  expect(await percent(page)).toBe(fit);
  for (let stop = 0; stop < 14; stop += 1) await page.keyboard.press('Tab');
  const outside = await page.evaluate(
    () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
  );
  expect(outside).toBe(false);
});

test('the wheel zooms where the pointer is, a drag moves, buttons do the same', async () => {
  const {page} = await openViewer();
  const fit = await percent(page);
  const box = (await stage(page).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -400);
  await drawn(page);
  expect(await percent(page)).toBeGreaterThan(fit);
  const before = await place(page);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 50, box.y + box.height / 2 + 30, {steps: 5});
  await page.mouse.up();
  await drawn(page);
  expect(await place(page)).toEqual({...before, x: before.x + 50, y: before.y + 30});
  await dialog(page).getByRole('button', {name: 'Fit', exact: true}).click();
  await drawn(page);
  expect(await percent(page)).toBe(fit);
  await dialog(page).getByRole('button', {name: 'Zoom out'}).click();
  await drawn(page);
  expect(await percent(page)).toBeLessThan(fit);
  await dialog(page).getByRole('button', {name: 'Actual size'}).click();
  await drawn(page);
  expect(await percent(page)).toBe(100);
  const scrolled = await page.evaluate(() => scrollY);
  await page.mouse.move(20, 20);
  await page.mouse.wheel(0, 500);
  await drawn(page);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test('two fingers zoom, one moves', async () => {
  const {page, context} = await openViewer({viewport: PHONE, hasTouch: true, isMobile: true});
  const touch = await context.newCDPSession(page);
  const send = async (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...points: [number, number][]
  ) => {
    const touchPoints = points.map(([x, y], id) => ({x, y, id}));
    await touch.send('Input.dispatchTouchEvent', {type, touchPoints});
  };
  const fit = await percent(page);
  await send('touchStart', [180, 400], [210, 400]);
  for (let apart = 0; apart <= 100; apart += 20)
    await send('touchMove', [180 - apart, 400], [210 + apart, 400]);
  await send('touchEnd');
  await drawn(page);
  expect(await percent(page)).toBeGreaterThan(fit);
  const before = await place(page);
  await send('touchStart', [200, 400]);
  for (let moved = 10; moved <= 40; moved += 10) await send('touchMove', [200 + moved, 400]);
  await send('touchEnd');
  await drawn(page);
  const after = await place(page);
  expect(after.x - before.x).toBeGreaterThan(25);
});

test('its code is not loaded before it is opened', async () => {
  const {page} = await open(PAGE);
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(response.url()));
  await page.waitForTimeout(300);
  expect(loaded.filter((url) => url.endsWith('.js'))).toEqual([]);
  await opener(page).click();
  await opened(page);
  expect(loaded.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
});

test('without its code the link leads to the file', async () => {
  const {page} = await open(PAGE);
  await page.route(/\.js$/, (route) => route.abort().catch(() => {}));
  await opener(page).click();
  await page.waitForURL(/role-shapes\.svg/);
});

test('without JavaScript the link leads to the file, and nothing is offered that does not work', async () => {
  const {page} = await open(PAGE, {javaScriptEnabled: false});
  expect(await opener(page).getAttribute('href')).toMatch(/\.svg\?v=/);
  for (const button of await page.locator('main figure [data-study]').all())
    expect(await button.isVisible()).toBe(false);
});

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test.each([undefined, 'walk', 'recall'])('passes axe with %s', async (mode) => {
    const {page} = await open(`${PAGE}?view=request`, {colorScheme, reducedMotion: 'reduce'});
    await hydrated(page);
    const shown = page.locator('#request dialog');
    await shown.locator('svg').first().waitFor();
    if (mode) {
      await shown.locator(`[data-study="${mode}"]`).click();
      await shown.getByRole('button', {name: /^End the/}).waitFor();
    }
    const {violations} = await new AxeBuilder({page}).include('#request dialog').analyze();
    expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
