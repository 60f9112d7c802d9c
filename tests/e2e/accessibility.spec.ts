import AxeBuilder from '@axe-core/playwright';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {open, useBrowser} from './browser';
import {authoredPages} from './sitemap';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

useBrowser();

/** Formulas are hidden from readers' tools in favour of their MathML; of the second theme only colours differ. */
function axe(page: Page, theme: string): AxeBuilder {
  const builder = new AxeBuilder({page}).exclude('.katex-html');
  return theme === 'light'
    ? builder.withTags(WCAG)
    : builder.withRules(['color-contrast', 'link-in-text-block']);
}

describe.each(authoredPages)('/%s', (path) => {
  test('passes axe in light and in dark', async () => {
    const {page} = await open(path, {reducedMotion: 'reduce'});
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
      const {violations} = await axe(page, theme).analyze();
      const found = violations.flatMap(({id, nodes}) =>
        nodes.map((node) => `${theme}, ${id}: ${node.target.join(' ')} — ${node.failureSummary}`),
      );
      expect(found).toEqual([]);
    }
  }, 120_000);
});
