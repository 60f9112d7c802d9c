/**
 * Takes a picture of a page:
 * npx tsx scripts/screenshot.ts <url> <out.png> [--width 1280] [--height 900] [--dark] [--full] [--at '#id']
 */
import {parseArgs} from 'node:util';
import {launchChromium} from '../plugins/diagrams/chromium';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    width: {type: 'string', default: '1280'},
    height: {type: 'string', default: '900'},
    dark: {type: 'boolean', default: false},
    full: {type: 'boolean', default: false},
    at: {type: 'string'},
  },
});

async function main(): Promise<void> {
  const [url, out] = positionals;
  if (!url || !out) throw new Error('Usage: screenshot.ts <url> <out.png> [--width] [--dark] …');
  const browser = await launchChromium();
  const page = await browser.newPage({
    viewport: {width: Number(values.width), height: Number(values.height)},
    colorScheme: values.dark ? 'dark' : 'light',
  });
  page.on('console', (message) => console.log(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => console.log(`page error: ${error.message}`));
  await page.goto(url, {waitUntil: 'load'});
  await page.evaluate(() => document.fonts.ready);
  if (values.at) await page.locator(values.at).first().scrollIntoViewIfNeeded();
  await page.screenshot({path: out, fullPage: values.full});
  await browser.close();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
