import type {Browser, BrowserContext, BrowserContextOptions, Locator, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, inject} from 'vitest';
import {launchChromium} from '../../plugins/diagrams/chromium';
import {recordNoise} from './noise';

export const PHONE = {width: 390, height: 844};
export const DESK = {width: 1280, height: 900};

export interface Opened {
  page: Page;
  context: BrowserContext;
  /** What the console, the network and the page itself complained about; a good page leaves it empty. */
  noise: string[];
}

export interface How extends BrowserContextOptions {
  /** Runs in the page before any of its scripts. */
  before?: (argument: never) => void;
  /** Anything that must be set up between the context and the first page, such as a slow route. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
}

let browser: Browser;
let contexts: BrowserContext[] = [];

/** One browser for a spec file, one context (its own storage) for each opened page. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(() => browser?.close());
}

export const address = (path: string): string => inject('siteUrl') + path;

export async function newContext({before, prepare, ...options}: How = {}): Promise<BrowserContext> {
  const context = await browser.newContext({viewport: DESK, ...options});
  contexts.push(context);
  if (before) await context.addInitScript(before);
  await prepare?.(context);
  return context;
}

/** A new page of `context` at `path` under the site's root; with scripts it has hydrated. */
export async function openIn(
  context: BrowserContext,
  path: string,
  scripts = true,
): Promise<Opened> {
  const page = await context.newPage();
  const noise = recordNoise(page, inject('siteUrl'));
  await page.goto(address(path), {waitUntil: 'load'});
  if (scripts) await hydrated(page);
  return {page, context, noise};
}

export async function open(path: string, how: How = {}): Promise<Opened> {
  return openIn(await newContext(how), path, how.javaScriptEnabled !== false);
}

/** The page as a reader sees it on a slow line: readable, and for `delayMs` no script arrives. */
export async function openBeforeScripts(
  path: string,
  delayMs: number,
  how: How = {},
): Promise<Opened> {
  const context = await newContext(how);
  const slowUntilMs = Date.now() + delayMs;
  await context.route(/\.js(\?|$)/, async (route) => {
    await new Promise((later) => setTimeout(later, slowUntilMs - Date.now()));
    await route.continue().catch(() => {});
  });
  const page = await context.newPage();
  const noise = recordNoise(page, inject('siteUrl'));
  await page.goto(address(path), {waitUntil: 'commit'});
  await page.locator('main h1').first().waitFor();
  return {page, context, noise};
}

/** Scrolls to a part of the page, as a reader does, and waits until its widget is alive. */
export async function near(part: Locator): Promise<void> {
  await part.scrollIntoViewIfNeeded();
  await part.evaluate(async (element) => {
    const island = element.closest('[data-island]');
    while (island && !island.hasAttribute('data-awake'))
      await new Promise((later) => setTimeout(later, 20));
  });
}

/** Scrolls past everything, so that every widget is alive and laid out. */
export async function nearAll(page: Page): Promise<void> {
  for (const island of await page.locator('[data-island] > :visible').all()) await near(island);
}

/** Docusaurus marks the document once React runs it. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
}
