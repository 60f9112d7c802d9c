import AxeBuilder from '@axe-core/playwright';
import {describe, expect, test} from 'vitest';
import {open, useBrowser} from './browser';
import {authoredPages} from './sitemap';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

useBrowser();

describe.each(authoredPages)('/%s', (path) => {
  test('passes axe in light and in dark', async () => {
    const {page} = await open(path, {reducedMotion: 'reduce'});
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
      const {violations} = await new AxeBuilder({page}).withTags(WCAG).analyze();
      const found = violations.flatMap(({id, nodes}) =>
        nodes.map((node) => `${theme}, ${id}: ${node.target.join(' ')} — ${node.failureSummary}`),
      );
      expect(found).toEqual([]);
    }
  });
});
