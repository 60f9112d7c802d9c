/** One way to get a browser, for drawing diagrams, for tests and for the benchmark. */
import {chromium, type Browser, type LaunchOptions} from 'playwright-core';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {bundledChromium} from './bundledChromium';

export interface FoundChromium {
  executablePath: string;
  /** Flags that this browser needs; they never turn web security off. */
  args: string[];
  /** To be merged into the environment of the browser's process. */
  env: Record<string, string>;
  /** The major version that `browser.version()` must report, if it is known beforehand. */
  majorVersion?: string;
}

export const NO_CHROMIUM =
  'No Chromium found. On Linux x64 run `npm ci` (it brings one in the package @sparticuz/chromium). ' +
  'Elsewhere install Google Chrome or Chromium, or set CHROMIUM_PATH to its executable.';

const ARGS = [
  '--no-sandbox', // a container's root user has no sandbox to use
  '--no-zygote',
  '--disable-gpu',
  '--font-render-hinting=none', // the same glyph widths on every machine
  '--force-color-profile=srgb',
  '--disable-background-networking',
];

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, 'Google/Chrome/Application/chrome.exe')),
};

function installedChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...(PLACES[process.platform] ?? []), ...onPath].find((file) => existsSync(file));
}

/** Where a Chromium is and how to start it; undefined if there is none. */
export async function findChromium(): Promise<FoundChromium | undefined> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return {executablePath: chosen, args: ARGS, env: {}};
  const bundled = await bundledChromium();
  if (bundled) {
    const {executablePath, env, version} = bundled;
    return {executablePath, env, args: ARGS, majorVersion: version.split('.')[0]};
  }
  const installed = installedChromium();
  return installed === undefined ? undefined : {executablePath: installed, args: ARGS, env: {}};
}

async function requireVersion(browser: Browser, expected: string | undefined): Promise<void> {
  if (expected === undefined || browser.version().startsWith(`${expected}.`)) return;
  await browser.close();
  throw new Error(
    `Chromium ${expected} was expected, ${browser.version()} started. ` +
      'Delete node_modules/.cache/chromium and try again.',
  );
}

/** Starts a headless Chromium. `options.args` are added to the flags that it needs. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const found = await findChromium();
  if (found === undefined) throw new Error(NO_CHROMIUM);
  const browser = await chromium.launch({
    ...options,
    executablePath: found.executablePath,
    args: [...found.args, ...(options.args ?? [])],
    env: {...process.env, ...found.env, ...options.env} as Record<string, string>,
  });
  await requireVersion(browser, found.majorVersion);
  return browser;
}
