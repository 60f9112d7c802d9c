import {expect, test} from 'vitest';
import {violationsInBothThemes} from './axe';
import {address, newContext, openIn, useBrowser} from './browser';
import {builtFiles} from './built-files';
import {beginIn, button, MOCK} from './mock';
import {canvas, draw, shapes} from './whiteboard';

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

test('a drawing goes along in an export, and is there in another browser', async () => {
  const {page} = await beginIn(await newContext());
  await button(page, 'Open the whiteboard').click();
  await canvas(page).waitFor();
  await draw(page);
  await expect.poll(() => shapes(page)).toEqual(['rectangle']);
  await page.goto(address('practice/your-record/'));
  await page.getByText('1 whiteboard takes under 0.1 MB of it.').waitFor();
  const saving = page.waitForEvent('download');
  await button(page, 'Export everything').click();
  const file = await (await saving).path();

  const other = await newContext();
  const {page: there, noise} = await openIn(other, 'practice/your-record/');
  await there.locator('input[type="file"]').setInputFiles(file);
  await there.getByText('1 whiteboard new to this browser').waitFor();
  await button(there, 'Import').click();
  await there.getByText('1 record and 1 whiteboard imported.').waitFor();
  expect(await shapes(there)).toEqual(['rectangle']);
  const {page: mock} = await openIn(other, MOCK);
  await button(mock, 'Go on').click();
  await button(mock, 'Open the whiteboard').click();
  await canvas(mock).waitFor();
  await draw(mock);
  await expect.poll(() => shapes(mock)).toEqual(['rectangle', 'rectangle']);
  expect(noise).toEqual([]);
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
