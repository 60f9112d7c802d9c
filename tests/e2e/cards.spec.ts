import {expect, test} from 'vitest';
import {open, useBrowser} from './browser';

const PAGE = 'contributing/cards/';

useBrowser();

test('a card flips and the deck is leafed through by keyboard', async () => {
  const {page, noise} = await open(PAGE);
  const deck = page.getByRole('region', {name: 'Flashcards'});
  const top = deck.locator('li[data-top="true"]');
  await top.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await top.locator('details').getAttribute('open')).not.toBeNull();
  const front = await top.locator('summary').innerText();
  await deck.getByRole('button', {name: 'Next'}).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => deck.getByRole('status').innerText()).toMatch(/^Card 2 of/);
  expect(await top.locator('summary').innerText()).not.toBe(front);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => deck.getByRole('status').innerText()).toMatch(/^Card 1 of/);
  expect(noise).toEqual([]);
});

test('without JavaScript all cards stand in a list and flip', async () => {
  const {page} = await open(PAGE, {javaScriptEnabled: false});
  const cards = page.locator('main li:has(> details)');
  expect(await cards.count()).toBeGreaterThan(1);
  for (const card of await cards.all()) {
    await card.locator('summary').click();
    expect(await card.locator('p').first().isVisible()).toBe(true);
  }
});
