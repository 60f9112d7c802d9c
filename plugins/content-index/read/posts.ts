/** Posts of the blog, for the diagrams that stand in them. Their words and links are the blog's own affair. */
import fs from 'node:fs';
import path from 'node:path';
import {postSchema} from '../../../src/domain/content/postSchema';
import type {Problem} from '../problems';
import {filesUnder} from './files';
import {frontMatterOf, readWords, withDrawings} from './page';
import type {SourcePost} from './source';

export function readPosts(siteDir: string, problems: Problem[]): SourcePost[] {
  return filesUnder(siteDir, 'blog')
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => readPost(siteDir, file, problems));
}

/** A post without diagrams is left out; so is one that cannot be read, which is told. */
function readPost(siteDir: string, file: string, problems: Problem[]): SourcePost[] {
  const source = fs.readFileSync(path.join(siteDir, file), 'utf8');
  const id = file.replace(/\.mdx$/, '');
  const told = frontMatterOf(file, source, postSchema);
  problems.push(...told.problems);
  if (!told.value) return [];
  const {title, slug} = told.value;
  const body = readWords(siteDir, {id, title}, {file, source, siblings: {}}, problems);
  if (!body || body.diagrams.length === 0) return [];
  const {headings, diagrams, links, widgets} = withDrawings(siteDir, body);
  return [{id, title, path: `/blog/${slug}/`, file, headings, diagrams, links, widgets}];
}
