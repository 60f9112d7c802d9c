/** The real content as data: every page, and everything beside it, without one problem. */
import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readContent} from '../../plugins/content-index/build';
import {formatProblems} from '../../plugins/content-index/problems';
import {MAP_FILE, withReadingMaps} from '../../plugins/content-index/readingMapPage';
import {filesUnder} from '../../plugins/content-index/read/files';
import {readSite} from '../../plugins/content-index/read/site';
import {unpublishedLines} from '../../plugins/content-index/unpublished';

const siteDir = path.resolve(__dirname, '../..');
const {index, problems} = readContent(siteDir);
const files = filesUnder(siteDir, 'docs').filter((file) => !file.endsWith('.DS_Store'));

describe('the reading map', () => {
  it('is drawn from the front matter of today (if not: npm run reading-map)', () => {
    const page = fs.readFileSync(path.join(siteDir, MAP_FILE), 'utf8');
    expect(withReadingMaps(siteDir, page)).toBe(page);
  });
});

describe('content', () => {
  it('is there', () => expect(index.pages.length).toBeGreaterThan(0));

  it.each(files)('%s has no problem', (file) => {
    expect(formatProblems(problems.filter((problem) => problem.file === file))).toEqual([]);
  });

  it('has no problem anywhere else', () => {
    expect(formatProblems(problems.filter(({file}) => !files.includes(file)))).toEqual([]);
  });

  it('has all its ids in docs/ids.lock (if not: npm run ids)', () => {
    expect(unpublishedLines(readSite(siteDir)).slice(0, 5)).toEqual([]);
  });

  it('has no section without a text that search could show', () => {
    const empty = index.pages.filter(({sections}) => sections.every(({text}) => text === ''));
    expect(empty.map(({file}) => file)).toEqual([]);
  });
});
