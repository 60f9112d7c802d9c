import type {BrowserContext, Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {newContext, openIn, useBrowser} from './browser';
import {beginIn, button, endNow, MOCK, note, stored} from './mock';
import {blockStores} from './storage-blocked';

useBrowser();

/** A new page of the same browser, as after a crash: it goes on from the start page. */
async function goOnIn(context: BrowserContext): Promise<Page> {
  const {page} = await openIn(context, MOCK);
  await button(page, 'Go on').click();
  return page;
}

/** Kills the process that runs the page; nothing in the page hears of it. */
async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const died = new Promise((resolve) => page.once('crash', resolve));
  await Promise.race([session.send('Page.crash').catch(() => {}), died]);
  await died;
}

describe('what was typed is there again', () => {
  test('after the page was killed in the middle of typing', async () => {
    const context = await newContext();
    const {page} = await beginIn(context);
    await note(page).pressSequentially('An auction reads the score, so the level', {delay: 30});
    await page.waitForTimeout(300);
    await kill(page);
    const again = await goOnIn(context);
    expect(await note(again).inputValue()).toBe('An auction reads the score, so the level');
  });

  test('to the last key, after typing without a pause and a kill', async () => {
    const context = await newContext();
    const {page} = await beginIn(context);
    const typed = 'abcdefghij'.repeat(8);
    await note(page).pressSequentially(typed, {delay: 15});
    await kill(page);
    const again = await goOnIn(context);
    await expect.poll(() => note(again).inputValue(), {timeout: 6000}).toBe(typed);
    await stored(again);
    await kill(again);
    const third = await goOnIn(context);
    await third.waitForTimeout(2500);
    expect(await note(third).inputValue()).toBe(typed);
  });

  test('in an answer, in a remark, and in a question that was not asked yet', async () => {
    const context = await newContext();
    const {page} = await beginIn(context);
    await button(page, 'Ask me something now').click();
    await page.getByLabel('Your answer, in a few words').pressSequentially('An auction.');
    await page.getByLabel('Your question').pressSequentially('How many users, req');
    await kill(page);
    const again = await goOnIn(context);
    const question = again.getByLabel('Your question');
    await expect.poll(() => question.inputValue(), {timeout: 6000}).toBe('How many users, req');
    const answer = again.getByLabel('Your answer, in a few words');
    await expect.poll(() => answer.inputValue()).toBe('An auction.');
    await question.press('End');
    await question.pressSequentially('uests and ads are there?');
    await again.keyboard.press('Enter');
    await again
      .getByText(/200 million daily users/)
      .first()
      .waitFor();
    await endNow(again);
    const remark = (at: Page) => at.getByLabel('Remark: which words the score rests on').first();
    await remark(again).pressSequentially('Quoted the auction');
    await kill(again);
    const {page: third} = await openIn(context, MOCK);
    await button(third, /^Open the attempt/).click();
    await expect.poll(() => remark(third).inputValue(), {timeout: 6000}).toBe('Quoted the auction');
  });

  test.each([
    ['closed', (page: Page) => page.close({runBeforeUnload: true})],
    ['reloaded', (page: Page) => page.reload()],
    ['left', (page: Page) => page.goto('about:blank')],
  ])('after the page was %s right after the last key', async (_how, leave) => {
    const context = await newContext();
    const {page} = await beginIn(context);
    await note(page).fill('Last words.');
    await leave(page);
    const again = await goOnIn(context);
    await expect.poll(() => note(again).inputValue()).toBe('Last words.');
  });

  test('in the other phase, where it was written', async () => {
    const context = await newContext();
    const {page} = await beginIn(context);
    await note(page).fill('First phase.');
    await button(page, /^Next: /).click();
    await note(page).fill('Second phase.');
    await stored(page);
    await page.reload();
    await expect.poll(() => note(page).inputValue()).toBe('Second phase.');
    await page.locator('ol button').first().click();
    await expect.poll(() => note(page).inputValue()).toBe('First phase.');
  });
});

test('two tabs that write the same note at once keep both', async () => {
  const context = await newContext();
  const {page: one} = await beginIn(context);
  const two = await goOnIn(context);
  await note(one).focus();
  await note(two).focus();
  const typed = [
    one.keyboard.insertText('from the first'),
    two.keyboard.insertText('from the second'),
  ];
  await Promise.all(typed);
  await stored(one);
  for (const page of [one, two]) {
    await expect.poll(() => note(page).inputValue()).toContain('from the first');
    await expect.poll(() => note(page).inputValue()).toContain('from the second');
  }
});

describe('where nothing can be stored', () => {
  test('blocked: it says so, keeps the text and offers a copy', async () => {
    const {page} = await beginIn(await newContext({before: blockStores}));
    await note(page).fill('Only here.');
    await page.getByRole('alert').filter({hasText: 'not being stored'}).waitFor();
    await button(page, /^Next: /).click();
    await page.locator('ol button').first().click();
    expect(await note(page).inputValue()).toBe('Only here.');
    await button(page, 'Copy everything typed').click();
    await page.getByText(/Copied\.|Select the text yourself/).waitFor();
  });

  test('full: the same, and it is stored once there is room', async () => {
    const context = await newContext();
    const {page} = await beginIn(context);
    await page.evaluate(() => {
      const {put} = IDBObjectStore.prototype;
      const seen = window as unknown as {isFull: boolean};
      seen.isFull = true;
      IDBObjectStore.prototype.put = function full(...given: Parameters<typeof put>) {
        if (seen.isFull) throw new DOMException('no room', 'QuotaExceededError');
        return put.apply(this, given);
      };
    });
    await note(page).fill('Written while storage was full.');
    await page.getByRole('alert').filter({hasText: 'not being stored'}).waitFor();
    expect(await note(page).inputValue()).toBe('Written while storage was full.');
    await page.evaluate(() => void ((window as unknown as {isFull: boolean}).isFull = false));
    await note(page).press('End');
    await page.keyboard.type(' And after.');
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await page.reload();
    await expect
      .poll(() => note(page).inputValue())
      .toContain('Written while storage was full. And');
  });
});

test.each(['?case=ad-click-prediction&attempt=mock-zzz', '?case=nothing-here&attempt=mock-1'])(
  'an address of something that is not here says so: %s',
  async (query) => {
    const {page} = await openIn(await newContext(), MOCK + query);
    await page.getByRole('alert').first().waitFor();
    await button(page, /All attempts/).click();
    await button(page, 'Begin: I answer').waitFor();
  },
);
