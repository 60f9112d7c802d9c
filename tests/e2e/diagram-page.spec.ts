import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {PUBLISHED} from '../../scripts/test/stages/site';
import {address, open, useBrowser} from './browser';
import {everyPage} from './sitemap';

const PAGE = 'diagrams/case-studies/ad-click-prediction/architecture/';
const PUBLIC = `${PUBLISHED.SITE_URL}${PUBLISHED.BASE_URL}${PAGE}`;
const built = (file: string): Buffer => readFileSync(`build/${file}`);
const pngSize = (png: Buffer): number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

useBrowser();

describe('the page of a diagram', () => {
  test('holds picture, words, place, neighbours and source without JavaScript', async () => {
    const {page, noise} = await open(PAGE, {javaScriptEnabled: false});
    const main = page.locator('main');
    expect(await main.locator('h1').innerText()).toMatch(/\?$/);
    expect(await main.locator('figure svg.dg').count()).toBe(1);
    expect(await main.locator('section:has(h2) p').first().innerText()).toContain(
      'The app asks the ad server',
    );
    const section = main.getByRole('link', {name: 'Deploy and serve'});
    expect(await section.getAttribute('href')).toMatch(/ad-click-prediction\/#serve$/);
    expect(
      await main.getByRole('navigation', {name: 'Beside it'}).getByRole('link').count(),
    ).toBeGreaterThan(1);
    await main.locator('summary', {hasText: 'Mermaid source'}).click();
    expect(await main.locator('pre').innerText()).toContain('flowchart');
    expect(noise).toEqual([]);
  });

  test('copies its public link, by keyboard, and says so', async () => {
    const {page, context, noise} = await open(PAGE);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', {name: 'Copy link'}).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByText('The link is on the clipboard.').count()).toBe(1);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(PUBLIC);
    expect(noise).toEqual([]);
  });

  test('leads from neighbour to neighbour without a new load', async () => {
    const {page, noise} = await open(PAGE);
    const beside = page.getByRole('navigation', {name: 'Beside it'});
    for (let step = 0; step < 3; step += 1) {
      const link = beside.getByRole('link').first();
      const caption = await link.innerText();
      await link.click();
      await expect.poll(() => page.locator('h1').innerText()).toBe(caption);
      await expect.poll(() => page.locator('main figure svg.dg').count()).toBe(1);
    }
    expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1);
    expect(noise).toEqual([]);
  });

  test('has its own picture for a chat, at a public address', () => {
    const html = built(`${PAGE}index.html`).toString();
    const content = (property: string) =>
      new RegExp(`<meta[^>]*(?:property|name)="?${property}"?[^>]*>`).exec(html)?.[0];
    expect(content('og:image')).toContain(`${PUBLIC}card.png`);
    expect(content('twitter:image')).toContain(`${PUBLIC}card.png`);
    expect(content('twitter:card')).toContain('summary_large_image');
    expect(pngSize(built(`${PAGE}card.png`))).toEqual([1200, 630]);
  });

  test('offers pictures that look right where no page gives them colours', async () => {
    const {page} = await open(PAGE);
    const [svg, png] = await Promise.all(
      ['SVG', 'PNG'].map((name) =>
        page.getByRole('link', {name: `Download ${name}`}).getAttribute('href'),
      ),
    );
    await page.goto(new URL(svg!, address('')).href);
    const paper = page.locator('svg > rect').first();
    expect(await paper.evaluate((rect) => getComputedStyle(rect).fill)).toBe('rgb(252, 251, 248)');
    expect(await page.evaluate(() => document.fonts.check("15px 'Source Serif 4'"))).toBe(true);
    expect(await page.content()).not.toContain('var(');
    const {width, height} = (await paper.boundingBox())!;
    const inBuild = png!.replace(PUBLISHED.BASE_URL, '');
    expect(pngSize(built(inBuild))).toEqual([Math.ceil(width * 2), Math.ceil(height * 2)]);
  });
});

test('a diagram of the blog has a page, which leads to its post and to no page of its own', async () => {
  const {page, noise} = await open(
    'diagrams/blog/2026-11-26-diagrams-without-a-library/drawing/?view=drawing&study=recall',
  );
  await page.locator('#drawing dialog').getByRole('button', {name: 'Hide them'}).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('main figure a', {hasText: 'Own page'}).count()).toBe(0);
  const trail = page.getByRole('navigation', {name: 'You are in'});
  expect(await trail.innerText()).toContain('Pipeline of data or training');
  await trail.getByRole('link', {name: /^Hundreds of diagrams/}).click();
  await expect.poll(() => page.url()).toBe(address('blog/diagrams-without-a-library/'));
  expect(noise).toEqual([]);
});

describe('an address without a diagram', () => {
  const NONE = 'diagrams/case-studies/ad-click-prediction/no-such-diagram/';

  test('leads to the case that it names', async () => {
    const {page, noise} = await open(NONE);
    await expect.poll(() => page.locator('h1').innerText()).toBe('No diagram stands here');
    await page.getByRole('link', {name: 'Ad click prediction'}).click();
    await expect.poll(() => page.url()).toContain('/case-studies/ad-click-prediction/');
    expect(noise.filter((line) => !line.includes('404'))).toEqual([]);
  });
});

test('scripts of other pages do not grow with the number of diagrams', () => {
  const html = built('framework/index.html').toString();
  const scripts = [...html.matchAll(/<script src=([^ >]+)/g)].map(([, src = '']) =>
    src.replace(/"/g, ''),
  );
  const code = scripts.map((src) => built(src.replace(PUBLISHED.BASE_URL, '')).toString()).join('');
  const diagrams = everyPage.filter((page) => /^diagrams\/.+\/.+\/$/.test(page));
  expect(diagrams.length).toBeGreaterThan(20);
  expect(diagrams.filter((page) => code.includes(page))).toEqual([]);
});
