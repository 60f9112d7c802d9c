import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {JSDOM} from 'jsdom';

/** One HTML file with the content of the built page, its style sheets and no script: how fast it could be. */
export function writeBarePage(built: string, html: string, folder: string): string {
  const {document} = new JSDOM(html).window;
  for (const script of document.querySelectorAll('script, link[rel~="preload"][as="script"]'))
    script.remove();
  for (const link of document.querySelectorAll('link[rel="prefetch"], link[rel="modulepreload"]'))
    link.remove();
  const article = document.querySelector('article');
  if (!article) throw new Error('the built page has no article');
  document.body.replaceChildren(article);
  mkdirSync(path.join(folder, 'page'), {recursive: true});
  cpSync(built, folder, {
    recursive: true,
    filter: (file) => !/\.(html|js|xml)$/.test(file),
  });
  writeFileSync(
    path.join(folder, 'page/index.html'),
    `<!doctype html>\n${document.documentElement.outerHTML}`,
  );
  return folder;
}
