import AxeBuilder from '@axe-core/playwright';
import type {Page} from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong with the page as it stands, in both themes. */
export async function axeProblems(page: Page): Promise<string[]> {
  await page.addStyleTag({content: '* {content-visibility: visible !important}'});
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
      return new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 50)));
    }, theme);
    const {violations} = await new AxeBuilder({page}).setLegacyMode().withTags(WCAG).analyze();
    for (const {id, nodes} of violations)
      found.push(...nodes.map((node) => `${theme}, ${id}: ${node.target.join(' ')}`));
  }
  return found;
}

/** The link that a button of a page copies or shows. */
export async function linkFrom(page: Page, button: string): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', {name: button}).click();
  await page
    .getByText(/^Link copied|Copy the link yourself/)
    .last()
    .waitFor();
  const field = page.getByLabel('Link to share');
  return (await field.count()) > 0
    ? field.inputValue()
    : page.evaluate(() => navigator.clipboard.readText());
}
