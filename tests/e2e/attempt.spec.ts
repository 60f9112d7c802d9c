import {describe, expect, test} from 'vitest';
import {awake, button, CASE, choose, field, isFolded, openAttempting, question} from './attempt';
import {violationsInBothThemes} from './axe';
import {DESK, newContext, open, openBeforeScripts, openIn, PHONE, useBrowser} from './browser';
import {layoutShift, sidewaysScroll, watchShift} from './layout';
import {blockStores} from './storage-blocked';

useBrowser();

describe('attempt mode', () => {
  test('folds each section behind its question, and opens it when asked', async () => {
    const {page, noise} = await open(CASE);
    expect(await question(page, 'estimate').isVisible()).toBe(false);
    expect(await isFolded(page, 'estimate')).toBe(false);
    await choose(page, 'Attempt');
    for (const section of ['clarify', 'estimate', 'auction', 'levels', 'pitfalls']) {
      expect(await isFolded(page, section)).toBe(true);
      expect(await question(page, section).isVisible()).toBe(true);
    }
    expect(await page.locator('#prompt').isVisible()).toBe(true);
    expect(await page.getByText('With the page closed').first().isVisible()).toBe(true);
    await button(page, 'estimate').click();
    expect(await isFolded(page, 'estimate')).toBe(false);
    expect(await isFolded(page, 'frame')).toBe(true);
    await button(page, 'estimate').click();
    expect(await isFolded(page, 'estimate')).toBe(true);
    expect(noise).toEqual([]);
  });

  test('keeps what was written and what is open, and nothing moves on load', async () => {
    const context = await newContext({before: watchShift});
    const {page, noise} = await openIn(context, CASE);
    await choose(page, 'Attempt');
    await field(page, 'clarify').fill('Who consumes the score, and how late may it come?');
    await button(page, 'clarify').filter({hasText: 'Compare with the handbook'}).click();
    expect(await isFolded(page, 'clarify')).toBe(false);
    for (const viewport of [DESK, PHONE]) {
      await page.setViewportSize(viewport);
      await page.reload();
      expect(await isFolded(page, 'clarify')).toBe(false);
      expect(await isFolded(page, 'estimate')).toBe(true);
      await expect
        .poll(() => field(page, 'clarify').inputValue())
        .toBe('Who consumes the score, and how late may it come?');
      expect(await button(page, 'clarify').getAttribute('aria-expanded')).toBe('true');
      const {shift, moved} = await layoutShift(page);
      expect(shift, moved.join('\n')).toBe(0);
      expect((await sidewaysScroll(page)).pixels).toBe(0);
    }
    expect(noise).toEqual([]);
  });

  test('all sections can be opened and folded at once', async () => {
    const {page} = await openAttempting(CASE);
    await page.getByRole('button', {name: 'Open all'}).click();
    expect(await page.locator('[data-answer][hidden]').count()).toBe(0);
    await page.getByRole('button', {name: 'Fold all'}).click();
    expect(await page.locator('[data-answer]:not([hidden])').count()).toBe(0);
    await choose(page, 'Read');
    expect(await isFolded(page, 'serve')).toBe(false);
    expect(await question(page, 'serve').isVisible()).toBe(false);
  });

  test('can be used by keyboard alone', async () => {
    const {page} = await open(CASE);
    await page.getByRole('radio', {name: 'Read', exact: true}).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getAttribute('html', 'data-attempt')).toBe('on');
    await field(page, 'clarify').focus();
    await awake(page, 'clarify');
    await page.keyboard.type('Who reads the score and why');
    await page.keyboard.press('Tab');
    expect(await button(page, 'clarify').evaluate((it) => it === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('Enter');
    expect(await isFolded(page, 'clarify')).toBe(false);
    expect(await button(page, 'clarify').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Space');
    expect(await isFolded(page, 'clarify')).toBe(true);
  });

  test('what is written and pressed before the scripts run is kept', async () => {
    const {page, noise} = await openBeforeScripts(CASE, 2500);
    await choose(page, 'Attempt');
    await field(page, 'clarify').fill('Who consumes the score, and when?');
    await button(page, 'clarify').click();
    expect(await isFolded(page, 'clarify')).toBe(false);
    await awake(page, 'clarify');
    await button(page, 'clarify').filter({hasText: 'Fold again'}).waitFor();
    expect(await field(page, 'clarify').inputValue()).toBe('Who consumes the score, and when?');
    expect(await isFolded(page, 'clarify')).toBe(false);
    await page.waitForTimeout(600);
    await page.reload();
    await expect
      .poll(() => field(page, 'clarify').inputValue())
      .toBe('Who consumes the score, and when?');
    expect(noise).toEqual([]);
  });

  test('two tabs that write the same answer lose nothing', async () => {
    const {page, context} = await openAttempting(CASE);
    const {page: other} = await openIn(context, CASE);
    for (const [tab, text] of [
      [page, 'Written here.'],
      [other, 'Written there.'],
    ] as const) {
      await field(tab, 'frame').scrollIntoViewIfNeeded();
      await awake(tab, 'frame');
      await field(tab, 'frame').pressSequentially(text, {delay: 1});
    }
    await page.waitForTimeout(800);
    await page.reload();
    await field(page, 'frame').scrollIntoViewIfNeeded();
    await expect.poll(() => field(page, 'frame').inputValue()).toContain('Written here.');
    expect(await field(page, 'frame').inputValue()).toContain('Written there.');
  });
});

test('with storage blocked it works, and says that nothing is kept', async () => {
  const {page} = await open(CASE, {before: blockStores});
  await choose(page, 'Attempt');
  await field(page, 'clarify').fill('Who consumes the score, and when?');
  await question(page, 'clarify').getByText('this browser blocks storage').waitFor();
  await button(page, 'clarify').click();
  expect(await isFolded(page, 'clarify')).toBe(false);
});

test('without JavaScript the whole page is there, and no switch', async () => {
  const {page} = await open(CASE, {javaScriptEnabled: false});
  expect(await page.locator('[data-answer]:visible').count()).toBeGreaterThan(10);
  expect(await page.locator('[data-question]:visible').count()).toBe(0);
  expect(await page.locator('[data-attempt-mode]:visible').count()).toBe(0);
});

describe.each([
  ['wide', DESK],
  ['on a phone', PHONE],
])('folded, %s', (_name, viewport) => {
  test('it passes axe in both themes and sticks out nowhere', async () => {
    const {page} = await openAttempting(CASE, {viewport, reducedMotion: 'reduce'});
    await button(page, 'estimate').click();
    expect((await sidewaysScroll(page)).pixels).toBe(0);
    await page.addStyleTag({content: '* {content-visibility: visible !important}'});
    expect(await violationsInBothThemes(page)).toEqual([]);
  });
});
