/** What a writer starts from is sound: a page made from a template lacks content, and has no other mistake. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';

import {CHECKS} from '../../plugins/content-index/checks';
import {readSite} from '../../plugins/content-index/read/site';
import {newPage} from '../../scripts/new-page';

const ROOT = path.resolve(__dirname, '../..');
let siteDir: string;

beforeEach(() => {
  // Beside the sources: an estimate imports src/domain by relative path.
  siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'templates-'));
  fs.cpSync(path.join(ROOT, 'templates'), path.join(siteDir, 'templates'), {recursive: true});
  fs.symlinkSync(path.join(ROOT, 'src'), path.join(siteDir, 'src'));
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(siteDir, 'node_modules'));
});
afterEach(() => fs.rmSync(siteDir, {recursive: true}));

const MISSING = /^(diagrams|quiz questions|cards|references cited|live figures)$/;

it.each([
  ['case-study', 'visual-search', 'Visual search', 'docs/case-studies/visual-search'],
  ['building-block', 'caching', 'Caching', 'docs/building-blocks/caching'],
])('a new %s is complete but for its content', (kind, slug, title, folder) => {
  expect(newPage(siteDir, [kind, slug, title])).toContain(`Made ${folder}`);
  const site = readSite(siteDir);
  const problems = [...site.problems, ...CHECKS.flatMap((check) => check(site))];
  const others = problems.filter(
    ({field, file}) => file.startsWith('docs/') && !MISSING.test(field),
  );
  expect(others).toEqual([]);
  expect(site.pages.map((page) => page.frontMatter.value?.title)).toEqual([title]);
});

it('overwrites nothing and says what to do about an unknown page', () => {
  newPage(siteDir, ['building-block', 'caching', 'Caching']);
  expect(newPage(siteDir, ['building-block', 'caching', 'X'])).toMatch(/there already/);
  expect(newPage(siteDir, ['building-block', 'cashing', 'X'])).toMatch(/none of the planned/);
  expect(newPage(siteDir, ['blog'])).toMatch(/^Write: npm run new/);
});
