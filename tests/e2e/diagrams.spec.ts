import {describe, expect, test} from 'vitest';
import {DESK, open, PHONE, useBrowser} from './browser';
import {builtFiles} from './built-files';
import {pagesWithDiagrams} from './sitemap';

const DRAWN = 'main figure[data-kind]';
const SMALLEST_PX = 11;

useBrowser();

test('there are pages with diagrams', () => expect(pagesWithDiagrams).not.toEqual([]));

test('no script holds Mermaid or a drawing', () => {
  const scripts = builtFiles('.js');
  expect(scripts.length).toBeGreaterThan(3);
  const heavy = scripts.filter(({text}) => /mermaidAPI|aria-roledescription="flowchart/.test(text));
  expect(heavy.map(({file}) => file)).toEqual([]);
});

describe.each(pagesWithDiagrams)('/%s', (path) => {
  test('draws its diagrams in the HTML, named and described, without JavaScript', async () => {
    const {page} = await open(path, {javaScriptEnabled: false});
    for (const figure of await page.locator(DRAWN).all()) {
      const id = await figure.getAttribute('id');
      const svg = figure.locator('svg').first();
      expect([id, await svg.locator('title').first().textContent()]).toEqual([
        id,
        expect.stringMatching(/\w/),
      ]);
      expect([id, await svg.locator('desc').first().textContent()]).toEqual([
        id,
        expect.stringMatching(/\w/),
      ]);
    }
  });

  test.each([PHONE, DESK])(
    'no text in a diagram is smaller than 11 px at $width px',
    async (viewport) => {
      const {page} = await open(path, {viewport});
      const small = await page.locator(`${DRAWN} svg text`).evaluateAll((texts, smallest) => {
        const shown = (texts as SVGTextElement[]).map((text) => {
          // A turned text has its scale in both parts of the matrix.
          const {a = 1, b = 0} = text.getScreenCTM() ?? {};
          const scale = Math.hypot(a, b);
          return {text: text.textContent, px: parseFloat(getComputedStyle(text).fontSize) * scale};
        });
        return shown
          .filter(({px}) => px < smallest - 0.05)
          .map(({text, px}) => `${px} px: ${text}`);
      }, SMALLEST_PX);
      expect(small).toEqual([]);
    },
  );
});
