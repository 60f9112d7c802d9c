/**
 * Sixty pages are indexed in under three seconds once they were read: a third of them, each as long as the
 * longest of the handbook, in under one.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {readSite} from '../../plugins/content-index/read/site';

const PAGES = 20;
const LIMIT_CPU_MS = 1000;
const root = path.resolve(__dirname, '../..');
const siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'content-speed-'));

beforeAll(() => {
  const from = longestPage();
  for (let page = 0; page < PAGES; page += 1) {
    fs.cpSync(from, path.join(siteDir, `docs/practice/page-${page}.mdx`));
  }
  fs.mkdirSync(path.join(siteDir, 'node_modules'));
});

afterAll(() => fs.rmSync(siteDir, {recursive: true}));

function longestPage(): string {
  const files = fs.readdirSync(path.join(root, 'docs'), {recursive: true, encoding: 'utf8'});
  const pages = files.filter((file) => file.endsWith('.mdx'));
  const paths = pages.map((file) => path.join(root, 'docs', file));
  return paths.sort((a, b) => fs.statSync(b).size - fs.statSync(a).size)[0] ?? '';
}

/** Processor time, which a busy machine does not stretch as it does the clock. */
function cpuMs(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

it('is quick', {timeout: 120_000}, () => {
  expect(readSite(siteDir).pages).toHaveLength(PAGES);
  expect(cpuMs(() => readSite(siteDir))).toBeLessThan(LIMIT_CPU_MS);
});
