/** A small site on disk, made of what a test says and of nothing else. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {CHECKS} from '../checks';
import type {Check} from '../checks/check';
import {formatProblems} from '../problems';
import {readSite} from '../read/site';
import type {Site} from '../read/source';

/** Paths from the root of the site to contents. */
export type Files = Record<string, string>;

/** Front matter and a body; `more` holds further lines of front matter. */
export function page(body: string, kind = 'contributing', more = ''): string {
  const taught = ['framework', 'building-block', 'case-study'].includes(kind);
  const lists = taught ? 'steps: []\nneeds: []\nunlocks: []\nblocks: []\n' : '';
  const start = `kind: ${kind}\ntitle: A page\ndescription: It says one thing.\nreviewed: 2026-01-31\n`;
  return `---\n${start}${withoutRepeats(lists, more)}${more && `${more}\n`}---\n\n${body}\n`;
}

/** Runs `use` on a folder that holds `files`, and removes the folder. */
export function withSite<T>(files: Files, use: (siteDir: string) => T): T {
  const siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'content-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      const at = path.join(siteDir, file);
      fs.mkdirSync(path.dirname(at), {recursive: true});
      fs.writeFileSync(at, text);
    }
    return use(siteDir);
  } finally {
    fs.rmSync(siteDir, {recursive: true});
  }
}

export function siteOf(files: Files): Site {
  return withSite(files, readSite);
}

/** What reading and the given checks (all, if none is given) say about the files, one line per problem. */
export function problemsIn(files: Files, ...checks: Check[]): string[] {
  return withSite(files, (siteDir) => {
    const site = readSite(siteDir);
    const found = (checks.length > 0 ? checks : CHECKS).flatMap((check) => check(site));
    return formatProblems([...site.problems, ...found]);
  });
}

function withoutRepeats(lists: string, more: string): string {
  const keys = [...more.matchAll(/^(\w+):/gm)].map((hit) => hit[1]);
  return lists.replace(/^(\w+): .*\n/gm, (line, key) => (keys.includes(key) ? '' : line));
}
