import AxeBuilder from '@axe-core/playwright';
import type {Page} from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong with the page as it stands, in light and in dark. */
export async function violationsInBothThemes(page: Page, without?: string): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    await page.evaluate(showTheme, theme);
    const builder = axe(page, theme);
    const {violations} = await (without ? builder.exclude(without) : builder).analyze();
    for (const {id, nodes} of violations)
      for (const node of nodes)
        found.push(`${theme}, ${id}: ${node.target.join(' ')} — ${node.failureSummary}`);
  }
  return found;
}

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
