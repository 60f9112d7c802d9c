/** Opens a page that has Mermaid, our drawing code and our font in it, and draws fences there. */
import type {Browser, Page, Route} from 'playwright-core';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {launchChromium} from './chromium';
import {FONT_FILES, packageFile} from './font';
import type {Drawn, Order} from './page/draw';

const ADDRESS = 'http://diagrams.invalid/';
const FOLDER = __dirname;

const PAGE = `<!doctype html><meta charset="utf-8"><base href="${ADDRESS}page/">
<link rel="stylesheet" href="/font.css"><link rel="stylesheet" href="/drawing.css">
<link rel="stylesheet" href="/page/metrics.css">
<style>:root { --font-diagram: 'Source Serif 4 Variable', 'Diagram Symbols'; } body { margin: 0 }</style>
<div id="stage"></div><div id="easel"></div>`;

/** The page's modules are TypeScript: their types are dropped on the way into the browser. */
async function script(file: string): Promise<string> {
  const {default: ts} = await import('typescript');
  const options = {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022};
  return ts.transpileModule(readFileSync(file, 'utf8'), {compilerOptions: options}).outputText;
}

/** Mermaid's own layout; the name of its file changes with each version. */
function dagre(): string {
  const folder = packageFile('mermaid/dist/chunks/mermaid.esm.min');
  const file = readdirSync(folder).find((name) => /^dagre-\w+\.mjs$/.test(name));
  if (!file) throw new Error('The installed version of Mermaid has no dagre layout of its own');
  return `export * from '/mermaid/chunks/mermaid.esm.min/${file}';`;
}

function fontSheet(): string {
  return FONT_FILES.map(({family, style, file}) => {
    const data = readFileSync(packageFile(file)).toString('base64');
    return `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: 200 900;
      src: url('data:font/woff2;base64,${data}') format('woff2'); }`;
  }).join('\n');
}

async function fulfil(route: Route): Promise<void> {
  const name = new URL(route.request().url()).pathname;
  const file = path.join(FOLDER, name);
  if (name === '/') return route.fulfill({contentType: 'text/html', body: PAGE});
  if (name === '/font.css') return route.fulfill({contentType: 'text/css', body: fontSheet()});
  if (name === '/dagre.mjs') return route.fulfill({contentType: 'text/javascript', body: dagre()});
  if (name.startsWith('/mermaid/')) {
    const file = packageFile(`mermaid/dist/${name.slice('/mermaid/'.length)}`);
    return route.fulfill({contentType: 'text/javascript', path: file});
  }
  if (name.endsWith('.css')) return route.fulfill({path: file});
  if (!existsSync(`${file}.ts`)) return route.abort();
  return route.fulfill({contentType: 'text/javascript', body: await script(`${file}.ts`)});
}

async function openPage(browser: Browser): Promise<Page> {
  // A fixed place on earth: dates on a time axis must not depend on the machine.
  const context = await browser.newContext({locale: 'en-GB', timezoneId: 'UTC'});
  const page = await context.newPage();
  await page.route('**/*', fulfil);
  await page.goto(ADDRESS);
  await page.evaluate(`import('/page/stage').then((stage) => stage.prepare())`);
  return page;
}

export interface Drawer {
  /** One at a time: Mermaid keeps its settings for the whole page. */
  draw(order: Order): Promise<Drawn>;
  close(): Promise<void>;
}

export async function openDrawer(): Promise<Drawer> {
  const browser = await launchChromium();
  const page = await openPage(browser);
  let before: Promise<unknown> = Promise.resolve();
  const draw = (order: Order): Promise<Drawn> =>
    page.evaluate(`import('/page/draw').then(({draw}) => draw(${JSON.stringify(order)}))`);
  return {
    draw(order) {
      const drawn = before.then(() => draw(order));
      before = drawn.catch(() => undefined);
      return drawn;
    },
    close: () => browser.close(),
  };
}
