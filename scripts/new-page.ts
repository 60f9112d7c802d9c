/**
 * `npm run new -- case-study <slug> "<Title>"` or `npm run new -- building-block <slug> "<Title>"`: copies a template to
 * docs/. It never overwrites a page.
 */
import fs from 'node:fs';
import path from 'node:path';
import {isPlanned} from '../src/domain/content/addresses';

const FOLDERS: Record<string, string> = {
  'case-study': 'case-studies',
  'building-block': 'building-blocks',
};

/** What was made, or a message that says what is wrong and what to do. */
export function newPage(siteDir: string, [kind = '', slug = '', title = '']: string[]): string {
  const folder = FOLDERS[kind];
  const usage = `Write: npm run new -- ${Object.keys(FOLDERS).join('|')} <slug> "<Title>".`;
  if (!folder || !slug || !title) return usage;
  if (!isPlanned(`/${folder}/${slug}/`))
    return `"${slug}" is none of the planned pages: add it to src/domain/content/addresses.ts first. ${usage}`;
  const target = path.join(siteDir, 'docs', folder, slug);
  if (fs.existsSync(target)) return `docs/${folder}/${slug} is there already; nothing was changed.`;
  fs.cpSync(path.join(siteDir, 'templates', kind), target, {recursive: true});
  const page = path.join(target, 'index.mdx');
  fs.writeFileSync(
    page,
    fs.readFileSync(page, 'utf8').replaceAll('TITLE', () => title),
  );
  return `Made docs/${folder}/${slug}. Now write; npm start tells what is missing.`;
}

if (require.main === module) console.log(newPage(process.cwd(), process.argv.slice(2)));
