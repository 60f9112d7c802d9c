import {existsSync, readFileSync} from 'node:fs';

/** The text of a page, on one line, as its author wrote it: 'building-blocks/monitoring' or 'framework/levels'. */
export function textOf(page: string): string {
  const files = [`docs/${page}/index.mdx`, `docs/${page}.mdx`];
  const file = files.find((name) => existsSync(name));
  if (!file) throw new Error(`No page "${page}": looked for ${files.join(' and ')}.`);
  return readFileSync(file, 'utf8').replace(/\s+/g, ' ');
}

/** The rows of numbers that an xychart of the page draws (bars and lines), in their order. */
export function chartOf(page: string, id: string): number[][] {
  const [, fence] = new RegExp(`\`\`\`mermaid id=${id}\\b(.*?)\`\`\``).exec(textOf(page)) ?? [];
  if (!fence) throw new Error(`${page} has no diagram "${id}".`);
  return [...fence.matchAll(/\b(?:bar|line)(?: "[^"]*")? \[([^\]]+)\]/g)].map(([, row = '']) =>
    row.split(',').map(Number),
  );
}
