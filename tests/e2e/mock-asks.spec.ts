import {expect, test} from 'vitest';
import {newContext, PHONE, useBrowser} from './browser';
import {beginIn, button} from './mock';
import {canvas} from './whiteboard';

useBrowser();

test('on a phone a probe shows in the clock’s bar, over the whiteboard too, and leads to its answer', async () => {
  const context = await newContext({viewport: PHONE, hasTouch: true, isMobile: true});
  await context.clock.install();
  const {page, noise} = await beginIn(context);
  await button(page, 'Open the whiteboard').tap();
  await canvas(page).waitFor();
  const bar = page.getByRole('region', {name: 'Time used'});
  const height = () => bar.evaluate((one) => one.getBoundingClientRect().height);
  const before = await height();
  for (let minute = 0; minute < 4; minute += 1) await context.clock.fastForward(60_000);
  const news = bar.getByText(/^The interviewer asks: /);
  await news.waitFor();
  const box = (await news.boundingBox())!;
  expect(box.y + box.height).toBeLessThan(PHONE.height);
  expect(box.y).toBeGreaterThan(0);
  expect(await height()).toBe(before);
  await bar.getByRole('button', {name: 'Answer'}).tap();
  const answer = page.getByLabel('Your answer, in a few words').first();
  await expect.poll(() => answer.evaluate((one) => document.activeElement === one)).toBe(true);
  const field = (await answer.boundingBox())!;
  const bottom = (await bar.boundingBox())!;
  expect(field.y).toBeGreaterThan(bottom.y + bottom.height - 1);
  expect(await news.count()).toBe(0);
  expect(noise).toEqual([]);
});

test('a question shows how it was understood, and can be taken back', async () => {
  const {page} = await beginIn(await newContext(), 'Begin: I answer', '?case=ad-click-prediction');
  const ask = async (text: string) => {
    await page.getByLabel('Your question').fill(text);
    await page.keyboard.press('Enter');
  };
  await ask('do we have any privacy limits');
  const list = page.locator('dl[aria-label="Asked"]');
  await list.getByText('Understood as: Which data about a person may be used').waitFor();
  await button(page, 'Not what I meant: do we have any privacy limits').click();
  await page.getByText('Taken back.').waitFor();
  expect(await list.count()).toBe(0);
  expect(
    await page.getByLabel('Your question').evaluate((one) => document.activeElement === one),
  ).toBe(true);
  await ask('How is the auction run?');
  await page.getByText('Do you mean one of these?').waitFor();
  await button(page, 'Who consumes the predicted number?').click();
  await list.getByText(/An auction. Ads are ordered/).waitFor();
  await ask('Do we use kubernetes?');
  await list.getByText(/no opinion on that/).waitFor();
});
