import type {Browser, Page} from 'playwright-core';

const QUERIES = ['calibration', 'feature store', 'negative sampling', 'latency budget'];

/** Notes for every keystroke how long it took until the list of results changed. */
function watchResults(): void {
  const seen = window as unknown as {keystrokeMs: number[]};
  seen.keystrokeMs = [];
  let typedMs = 0;
  document.addEventListener('input', () => (typedMs = performance.now()), true);
  new MutationObserver((changes) => {
    const inResults = changes.some(({target}) =>
      (target as Element).closest?.('dialog, [role="dialog"]'),
    );
    if (typedMs === 0 || !inResults) return;
    seen.keystrokeMs.push(performance.now() - typedMs);
    typedMs = 0;
  }).observe(document, {subtree: true, childList: true, characterData: true});
}

async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input, [role="dialog"] input').first().waitFor();
}

/** Milliseconds from each keystroke in the search dialog to the results that it brings. */
export async function measureKeystrokes(browser: Browser, url: string): Promise<number[]> {
  const context = await browser.newContext();
  try {
    await context.addInitScript(watchResults);
    const page = await context.newPage();
    await page.goto(url, {waitUntil: 'load'});
    await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
    await openSearch(page);
    await page.keyboard.type('a');
    await page.waitForTimeout(1000); // the index is being loaded: not what is measured
    for (const query of QUERIES) {
      await page.keyboard.press('Control+a');
      await page.keyboard.type(query, {delay: 120});
    }
    await page.waitForTimeout(300);
    return await page.evaluate(() =>
      (window as unknown as {keystrokeMs: number[]}).keystrokeMs.slice(1),
    );
  } finally {
    await context.close();
  }
}
