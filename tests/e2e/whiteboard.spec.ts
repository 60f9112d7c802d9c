import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {violationsInBothThemes} from './axe';
import {newContext, useBrowser} from './browser';
import {builtFiles} from './built-files';
import {beginIn, button} from './mock';

const canvas = (page: Page) => page.locator('.excalidraw canvas.interactive');

/** Draws a rectangle with the pointer. */
async function draw(page: Page): Promise<void> {
  await canvas(page).scrollIntoViewIfNeeded();
  const box = (await canvas(page).boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.click(x, y);
  await page.keyboard.press('r');
  await page.mouse.move(x - 60, y - 40);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, {steps: 4});
  await page.mouse.up();
}

/** Kinds of the shapes that are stored. */
const shapes = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const all = await indexedDB.databases();
    const name = all.find((one) => one.name?.endsWith('-whiteboards'))?.name;
    if (!name) return [];
    const request = <T>(from: IDBRequest<T>) =>
      new Promise<T>((resolve) => (from.onsuccess = () => resolve(from.result)));
    const db = await request(indexedDB.open(name));
    const stored = await request(db.transaction('drawings').objectStore('drawings').getAll());
    db.close();
    return stored.flatMap(({elements}: {elements: {type: string; isDeleted: boolean}[]}) =>
      elements.filter(({isDeleted}) => !isDeleted).map(({type}) => type),
    );
  });

useBrowser();

test('a drawing is stored, is there after a reload, and no request leaves the site', async () => {
  const context = await newContext();
  const fetched: string[] = [];
  const {page, noise} = await beginIn(context);
  context.on('request', (request) => fetched.push(request.url()));
  await button(page, 'Open the whiteboard').click();
  await canvas(page).waitFor();
  await draw(page);
  await page.keyboard.press('t');
  await page.mouse.down();
  await page.mouse.up();
  await page.keyboard.type('Ranker');
  await page.keyboard.press('Escape');
  await expect.poll(() => shapes(page)).toEqual(['rectangle', 'text']);
  await page.reload();
  await button(page, 'Open the whiteboard').click();
  await canvas(page).waitFor();
  await page.waitForTimeout(1000);
  expect(await shapes(page)).toEqual(['rectangle', 'text']);
  expect(fetched.some((url) => /\/whiteboard\/fonts\/.*woff2/.test(url))).toBe(true);
  expect(noise).toEqual([]);
});

test('what is drawn right before the page is left is stored', async () => {
  const context = await newContext();
  const {page} = await beginIn(context);
  await button(page, 'Open the whiteboard').click();
  await canvas(page).waitFor();
  await draw(page);
  await page.reload();
  await expect.poll(() => shapes(page)).toContain('rectangle');
});

test('the keyboard gets out of it, and axe is content with what stands around it', async () => {
  const {page, noise} = await beginIn(await newContext({reducedMotion: 'reduce'}));
  await button(page, 'Open the whiteboard').click();
  await canvas(page).waitFor();
  await draw(page);
  const isInside = () => page.evaluate(() => !!document.activeElement?.closest('.excalidraw'));
  expect(await isInside()).toBe(true);
  for (let press = 0; press < 80 && (await isInside()); press += 1)
    await page.keyboard.press('Tab');
  expect(await isInside()).toBe(false);
  // The package's own menus are not ours to mend.
  expect(await violationsInBothThemes(page, '.excalidraw')).toEqual([]);
  expect(noise).toEqual([]);
}, 120_000);

test('nothing in the built scripts names a server of fonts, libraries aside', () => {
  const scripts = builtFiles('.js');
  expect(scripts.some(({text}) => text.includes('EXCALIDRAW_ASSET_PATH'))).toBe(true);
  expect(scripts.filter(({text}) => /esm\.sh|unpkg\.com/.test(text)).map(({file}) => file)).toEqual(
    [],
  );
});
