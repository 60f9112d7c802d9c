import AxeBuilder from '@axe-core/playwright';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {nearAll, open, useBrowser} from './browser';
import {authoredPages} from './sitemap';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

useBrowser();

/** Formulas are hidden from readers' tools in favour of their MathML; of the second theme only colours differ. */
function axe(page: Page, theme: string): AxeBuilder {
  const builder = new AxeBuilder({page})
    // One frame, and of what passes no list: a third of the time on a long page.
    .setLegacyMode()
    .options({resultTypes: ['violations']})
    .exclude('.katex-html');
  return theme === 'light'
    ? builder.withTags(WCAG)
    : builder.withRules(['color-contrast', 'link-in-text-block']);
}

/** Resolves when the theme's colours are painted. */
function showTheme(name: string): Promise<void> {
  document.documentElement.dataset.theme = name;
  return new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 50)));
}

describe.each(authoredPages)('/%s', (path) => {
  test('passes axe in light and in dark', async () => {
    const {page, noise} = await open(path, {reducedMotion: 'reduce'});
    await nearAll(page);
    // What is out of sight is not laid out, and axe measures what it does not see.
    await page.addStyleTag({content: '* {content-visibility: visible !important}'});
    for (const theme of ['light', 'dark']) {
      await page.evaluate(showTheme, theme);
      const {violations} = await axe(page, theme).analyze();
      const found = violations.flatMap(({id, nodes}) =>
        nodes.map((node) => `${theme}, ${id}: ${node.target.join(' ')} — ${node.failureSummary}`),
      );
      expect(found).toEqual([]);
    }
    // Every widget has come alive by now.
    expect(noise).toEqual([]);
  }, 120_000);
});
