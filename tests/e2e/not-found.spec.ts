import {describe, expect, test} from 'vitest';
import {DESK, newContext, open, openIn, PHONE, useBrowser} from './browser';

useBrowser();

describe('an address that leads nowhere', () => {
  test.each([
    ['on a desk', DESK],
    ['on a phone', PHONE],
  ])('says what happened and where to go on, %s', async (_, viewport) => {
    const {page, noise} = await open('no-such-page/', {viewport});
    expect(await page.title()).toMatch(/^Page not found \| /);
    expect(await page.locator('main h1').innerText()).toBe('Page not found');
    for (const part of ['Framework', 'Case studies', 'Building blocks', 'Diagrams'])
      expect(await page.locator('main').getByRole('link', {name: part, exact: true}).count()).toBe(
        1,
      );
    expect(await page.locator('main').innerText()).not.toMatch(/similar address|owner of the site/);
    expect(noise.filter((line) => !line.includes('404'))).toEqual([]);
  });

  test('names the page that it nearly is, and searches for its words', async () => {
    const {page} = await open('building-blocks/data-drft/');
    await page.locator('main').getByRole('link', {name: 'Data drift'}).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('data drft');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/\/search\/\?q=data\+drft$/);
    await page.getByRole('heading', {name: 'Search', exact: true}).waitFor();
  });

  test('of a diagram keeps its own message', async () => {
    const {page} = await open('diagrams/case-studies/ad-click-prediction/no-such-diagram/');
    await page.getByRole('heading', {name: 'No diagram stands here'}).waitFor();
  });

  test('reads well without scripts', async () => {
    const context = await newContext({javaScriptEnabled: false});
    const {page} = await openIn(context, 'no-such-page/', false);
    expect(await page.locator('main').innerText()).toContain('There is no page at this address');
    expect(await page.getByRole('searchbox').count()).toBe(0);
    await page.locator('main').getByRole('link', {name: 'Case studies', exact: true}).click();
    await page.getByRole('heading', {name: 'Case studies', level: 1}).waitFor();
  });
});
