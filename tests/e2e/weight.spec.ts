import {describe, expect, test} from 'vitest';
import {newContext, openIn, useBrowser} from './browser';
import {recordScripts} from './scripts-loaded';
import {authoredPages} from './sitemap';

/** What a page may make a reader download as scripts before anything is touched, compressed. */
const BUDGET_BYTES = 175_000;

useBrowser();

describe.each(authoredPages)('/%s', (path) => {
  test('loads at most 175 KB of scripts', async () => {
    const context = await newContext();
    const scripts = recordScripts(context);
    await openIn(context, path);
    const sizes = new Map(
      scripts.map((script) => [script.url(), Number(script.headers()['content-length'] ?? 0)]),
    );
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(10_000);
    expect(total, [...sizes].map(([url, size]) => `${size} ${url}`).join('\n')).toBeLessThanOrEqual(
      BUDGET_BYTES,
    );
  });
});
