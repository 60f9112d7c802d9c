import {expect, test} from 'vitest';
import {hydrated, open, useBrowser} from './browser';

useBrowser();

test('the theme is switched by keyboard and is there before the first paint of the next visit', async () => {
  const {page, noise} = await open('framework/', {colorScheme: 'light'});
  const theme = () => page.getAttribute('html', 'data-theme');
  expect(await theme()).toBe('light');
  const button = page.getByRole('button', {name: /dark and light mode/}).first();
  await button.focus();
  for (let presses = 0; presses < 3 && (await theme()) !== 'dark'; presses += 1)
    await page.keyboard.press('Enter');
  expect(await theme()).toBe('dark');
  await page.reload({waitUntil: 'commit'});
  await page.locator('main h1').first().waitFor();
  expect(await theme()).toBe('dark');
  await hydrated(page);
  expect(noise).toEqual([]);
});

test('a reader whose system is dark gets the dark theme', async () => {
  const {page} = await open('', {colorScheme: 'dark'});
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
});
