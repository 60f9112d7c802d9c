import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {runCommand} from '../scripts/test/command';
import {writeBarePage} from './baseline/bare-page';
import {stockPage} from './baseline/stock-page';
import {buildStockSite} from './baseline/stock-site';

/** A built site and the page of it that is measured. */
export interface Contender {
  name: string;
  folder: string;
  path: string;
}

const WORK = path.resolve('.cache/bench');

async function buildOurs(): Promise<string> {
  const folder = path.join(WORK, 'ours');
  const {code, output} = await runCommand('docusaurus', ['build', '--out-dir', folder], {
    env: {BASE_URL: '/', SITE_URL: 'https://example.org'},
  });
  if (code !== 0) throw new Error(output);
  return folder;
}

export function hasThemeMermaid(): boolean {
  try {
    createRequire(path.resolve('package.json')).resolve('@docusaurus/theme-mermaid');
    return true;
  } catch {
    return false;
  }
}

/** Builds the handbook and what it is compared with, all from the same page. */
export async function buildContenders(page: string): Promise<Contender[]> {
  rmSync(WORK, {recursive: true, force: true});
  mkdirSync(WORK, {recursive: true});
  const ours = await buildOurs();
  const html = readFileSync(path.join(ours, page, 'index.html'), 'utf8');
  const stock = stockPage(readFileSync(`docs/${page}/index.mdx`, 'utf8'), html);
  const plain = await buildStockSite(path.join(WORK, 'stock'), stock.withoutDiagrams, false);
  const contenders = [
    {name: 'handbook', folder: ours, path: `${page}/`},
    {name: 'stock, no diagrams', folder: plain, path: 'page/'},
    {name: 'bare HTML', folder: writeBarePage(ours, html, path.join(WORK, 'bare')), path: 'page/'},
  ];
  if (!hasThemeMermaid()) return contenders;
  const drawn = await buildStockSite(path.join(WORK, 'stock-mermaid'), stock.withMermaid, true);
  return [...contenders, {name: 'stock + theme-mermaid', folder: drawn, path: 'page/'}];
}
