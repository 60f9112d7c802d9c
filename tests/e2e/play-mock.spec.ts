import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {newContext, openIn, PHONE, useBrowser, type How} from './browser';
import {button, MOCK} from './mock';
import {keyboard, touch, type Hand} from './play/hand';
import {play, type Game} from './play/mock';
import {isInView, stepsOf} from './play/step';
import {canvas, shapes} from './whiteboard';

/** Three cases, levels and lengths; each goes better than the one before. */
const GAMES: Game[] = [
  {
    slug: 'ad-click-prediction',
    level: 'Mid',
    minutes: 20,
    scores: (at) => (at % 2) as 0 | 1,
    isLong: true,
  },
  {slug: 'visual-search', level: 'Senior', minutes: 35, scores: () => 2, isLong: false},
  {
    slug: 'news-feed-ranking',
    level: 'Staff',
    minutes: 45,
    scores: (at) => (at === 3 ? 2 : 3),
    isLong: false,
  },
];

/** Into the whiteboard and out of it: nothing can be drawn without a pointer, and notes say the same. */
async function drawByKeyboard(page: Page): Promise<void> {
  await keyboard.press(button(page, 'Open the whiteboard'));
  await canvas(page).waitFor();
  const isInside = () => page.evaluate(() => !!document.activeElement?.closest('.excalidraw'));
  for (let stop = 0; stop < 3 && !(await isInside()); stop += 1) await page.keyboard.press('Tab');
  expect(await isInside()).toBe(true);
}

/** Draws a box with one finger. */
async function drawByTouch(page: Page): Promise<void> {
  await touch.press(button(page, 'Open the whiteboard'));
  await canvas(page).waitFor();
  await page.locator('.excalidraw [data-testid="toolbar-rectangle"]').locator('xpath=..').tap();
  const box = (await canvas(page).boundingBox())!;
  const session = await page.context().newCDPSession(page);
  const [x, y] = [box.x + box.width / 3, box.y + box.height / 2];
  const at = (dx: number, dy: number) => [{x: x + dx, y: y + dy}];
  await session.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: at(0, 0)});
  for (const way of [20, 50, 90])
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: at(way, way / 2),
    });
  await session.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
  await expect.poll(() => shapes(page)).toEqual(['rectangle']);
}

const WAYS: [string, Hand, How, (page: Page) => Promise<void>][] = [
  ['keyboard', keyboard, {viewport: {width: 1350, height: 900}}, drawByKeyboard],
  ['phone', touch, {viewport: PHONE, hasTouch: true, isMobile: true}, drawByTouch],
];

useBrowser();

test.each(WAYS)(
  'three mocks are played through by %s, and the history tells the trend',
  async (name, hand, how, draw) => {
    const context = await newContext({...how, reducedMotion: 'reduce'});
    await context.clock.install();
    const step = stepsOf(`mock-${name}`, '.excalidraw');
    for (const game of GAMES) await play(context, game, hand, step, draw);
    const {page, noise} = await openIn(context, MOCK);
    await page.getByText(/^Rising: the last one is \d\.\d points above/).waitFor();
    await page
      .getByRole('img', {name: /^Mean scores, the earliest first: 0\.\d, 2\.0, 2\.\d$/})
      .waitFor();
    expect(await page.getByText('not scored').count()).toBe(0);
    await step(page, 'history');
    await hand.press(button(page, /^Open the attempt/).first());
    await page.getByRole('heading', {name: /^Feedback/}).waitFor();
    await hand.press(button(page, /All attempts/));
    await isInView(page, '#mock-history');
    await hand.press(button(page, 'Remove').first());
    await hand.press(
      page.getByRole('group', {name: /^Remove this/}).getByRole('button', {name: 'Remove'}),
    );
    await expect.poll(() => button(page, /^Open the attempt/).count()).toBe(2);
    expect(noise).toEqual([]);
  },
  600_000,
);
