import AxeBuilder from '@axe-core/playwright';
import {describe, expect, test} from 'vitest';
import {open, useBrowser} from './browser';
import {authoredPages} from './sitemap';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

useBrowser();

describe.each(authoredPages)('/%s', (path) => {
  test.each(['light', 'dark'])('passes axe in %s', async (theme) => {
    const {page} = await open(`${path}?docusaurus-theme=${theme}`, {reducedMotion: 'reduce'});
    expect(await page.getAttribute('html', 'data-theme')).toBe(theme);
    const {violations} = await new AxeBuilder({page}).withTags(WCAG).analyze();
    expect(
      violations.flatMap(({id, nodes}) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')} — ${node.failureSummary}`),
      ),
    ).toEqual([]);
  });
});
