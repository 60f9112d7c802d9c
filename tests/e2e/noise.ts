import type {Page} from 'playwright-core';

/** Everything that should not happen while a page is used: a list that grows as it happens. */
export function recordNoise(page: Page, siteUrl: string): string[] {
  const noise: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) noise.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(siteUrl)) noise.push(`leaves the site: ${url}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // The browser drops prefetches of a page that one leaves; nobody misses them.
    if (why !== 'net::ERR_ABORTED') noise.push(`failed: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) noise.push(`${response.status()}: ${response.url()}`);
  });
  return noise;
}
