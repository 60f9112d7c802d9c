/**
 * The content index of a site, and everything that is wrong with its content. Both are pure functions of
 * the site's files; several plugins ask in one build, so the latest answer is kept until a file changes.
 */
import fs from 'node:fs';
import path from 'node:path';
import type {ContentIndex} from '../../src/domain/content/types';
import {CHECKS} from './checks';
import type {Problem} from './problems';
import {filesUnder} from './read/files';
import {indexOf} from './indexOf';
import {readSite} from './read/site';
import {statedDays, type StatedDay} from './statedDays';

export interface Content {
  /** What could be read; a page whose front matter is wrong is left out. */
  index: ContentIndex;
  problems: Problem[];
  /** Whether they have come is asked by the plugin, which has a clock. */
  days: StatedDay[];
}

/** Docusaurus loads each plugin afresh: what is kept must not hang on a module. */
const KEPT = Symbol.for('handbook.content');
const kept = globalThis as {[KEPT]?: {fingerprint: string; content: Content}};

/** Folders whose files the index is made of; models of estimates lie in src/domain. */
const SOURCES = [
  'docs',
  'blog',
  'static/diagrams',
  'src/pages',
  'src/domain',
  'src/components/names.ts',
];

/** Index and problems. Never throws for content: a caller decides what problems mean. */
export function readContent(siteDir: string): Content {
  const fingerprint = fingerprintOf(siteDir);
  if (kept[KEPT]?.fingerprint === fingerprint) return kept[KEPT].content;
  const site = readSite(siteDir);
  const problems = [...site.problems, ...CHECKS.flatMap((check) => check(site))];
  const content = {index: indexOf(site), problems, days: statedDays(site)};
  kept[KEPT] = {fingerprint, content};
  return content;
}

/** The index alone: for consumers that run beside the plugin, which tells the problems once. */
export function buildContentIndex(siteDir: string): ContentIndex {
  return readContent(siteDir).index;
}

function fingerprintOf(siteDir: string): string {
  const files = SOURCES.flatMap((source) =>
    path.extname(source) ? [source] : filesUnder(siteDir, source),
  );
  const stamps = files.map((file) => {
    const stats = fs.statSync(path.join(siteDir, file), {throwIfNoEntry: false});
    return `${file} ${stats?.mtimeMs} ${stats?.size}`;
  });
  return [siteDir, ...stamps].join('\n');
}
