import {expect, test} from 'vitest';
import {address, open, useBrowser} from './browser';

const PAGE = 'contributing/diagrams/';
const ID = 'request';

useBrowser();

test.each([
  [320, 256],
  [844, 390],
  [390, 667],
  [768, 600],
])('in a window of %i × %i the drawing keeps half, and the walk can be walked', async (w, h) => {
  const viewport = {width: w, height: h};
  const {page} = await open(`${PAGE}?view=${ID}&study=walk`, {
    ...{viewport, reducedMotion: 'reduce'},
  });
  const shown = page.locator(`#${ID} dialog`);
  const next = shown.getByRole('button', {name: 'Next'});
  await next.click();
  const box = (await shown.getByRole('group', {name: /^Drawing/}).boundingBox())!;
  expect(box.width * box.height).toBeGreaterThan(0.39 * w * h);
  expect(box.y).toBeGreaterThanOrEqual(0);
  const button = (await next.boundingBox())!;
  expect(button.y + button.height).toBeLessThanOrEqual(h + 1);
  const close = shown.getByRole('button', {name: 'Close'});
  await close.scrollIntoViewIfNeeded();
  await close.click();
  await shown.waitFor({state: 'detached'});
});

test('copies the link of the own page, and of the place in the text', async () => {
  const {page, context} = await open(PAGE);
  await page.locator(`#${ID} a[href*=".svg"]`).click();
  const dialog = page.locator(`#${ID} dialog`);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = async (name: string) => {
    await dialog.getByRole('button', {name}).click();
    await dialog.getByText('Link copied').waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('Copy link')).toBe(address(`diagrams/${PAGE}${ID}/`));
  await expect.poll(() => copied('Copy place in text')).toBe(address(`${PAGE}?view=${ID}#${ID}`));
});

test('without JavaScript a diagram leads to its own page', async () => {
  const {page} = await open(PAGE, {javaScriptEnabled: false});
  await page.locator(`#${ID} a`, {hasText: 'Own page'}).click();
  expect(page.url()).toBe(address(`diagrams/${PAGE}${ID}/`));
});
