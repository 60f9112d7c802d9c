import fs from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {USERS, estimate} from '../testing/samples';
import {page, withSite} from '../testing/site';
import {readSite} from './site';

const FILES = {
  'node_modules/x': '',
  'docs/practice/x/index.mdx': page('About <Value of="users"/>.', 'practice'),
  'docs/practice/x/estimate.ts': estimate(USERS),
};
const CACHE = 'node_modules/.cache/content-index/practice--x.json';

function text(siteDir: string): string | undefined {
  return readSite(siteDir).pages[0]?.sections[0]?.text;
}

it('keeps what was read, until the page or a file beside it changes', () => {
  withSite(FILES, (siteDir) => {
    const cache = path.join(siteDir, CACHE);
    expect(text(siteDir)).toBe('About 3,000 users.');
    fs.writeFileSync(cache, fs.readFileSync(cache, 'utf8').replace('About', 'Kept'));
    expect(text(siteDir)).toBe('Kept 3,000 users.');
    fs.writeFileSync(
      path.join(siteDir, 'docs/practice/x/estimate.ts'),
      estimate(USERS.replace('3000', '40000')),
    );
    expect(text(siteDir)).toBe('About 40,000 users.');
    fs.writeFileSync(path.join(siteDir, 'docs/practice/x/index.mdx'), page('Else.', 'practice'));
    expect(text(siteDir)).toBe('Else.');
  });
});

it('reads again when what was kept is damaged', () => {
  withSite({...FILES, [CACHE]: '{"key": '}, (siteDir) =>
    expect(text(siteDir)).toBe('About 3,000 users.'),
  );
});

it('does without where there is no place for it', () => {
  const {'node_modules/x': _, ...files} = FILES;
  withSite(files, (siteDir) => {
    expect(text(siteDir)).toBe('About 3,000 users.');
    expect(fs.existsSync(path.join(siteDir, 'node_modules'))).toBe(false);
  });
});
