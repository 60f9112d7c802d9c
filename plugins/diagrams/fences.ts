/** Finds the Mermaid fences of a page. Works on text, so that no parser of MDX is needed. */
import path from 'node:path';

export interface Fence {
  /** Path of the page's file, relative to the site, with forward slashes. */
  file: string;
  /** Path of the page on the site without slashes at its ends. */
  page: string;
  /** Missing if the author forgot it. */
  id: string | undefined;
  /** Line of the opening fence, counted from 1. */
  line: number;
  source: string;
}

const OPENING = /^((?:[ \t]|>[ \t]?)*)(`{3,}|~{3,})[ \t]*([^\s`]*)[ \t]*(.*)$/;

/** In any case: GitHub draws ```Mermaid too. */
export function isMermaid(language: string | null | undefined): boolean {
  return language?.toLowerCase() === 'mermaid';
}

/** The value of `id=` in the words after ```mermaid. */
export function idOf(meta: string): string | undefined {
  return /(?:^|\s)id=(\S+)/.exec(meta)?.[1];
}

/** `docs/a/b/index.mdx` -> `a/b`; `blog/2026-01-02-x.mdx` -> `blog/2026-01-02-x`. */
export function pageOf(file: string): string {
  const withoutEnding = file
    .split(path.sep)
    .join('/')
    .replace(/\.mdx?$/, '');
  return withoutEnding.replace(/^docs\//, '').replace(/\/index$/, '');
}

function withoutIndent(line: string, indent: string): string {
  let start = 0;
  while (start < indent.length && /[ \t>]/.test(line[start] ?? '')) start += 1;
  return line.slice(start);
}

function isClosing(line: string, marker: string): boolean {
  const text = line.replace(/^[ \t>]*/, '').trimEnd();
  return text.length >= marker.length && [...text].every((sign) => sign === marker[0]);
}

/** All Mermaid fences of one page, in order; fences inside longer fences are examples, not ours. */
export function findFences(file: string, text: string): Fence[] {
  const lines = text.split(/\r?\n/);
  const fences: Fence[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const opening = OPENING.exec(lines[at] ?? '');
    if (!opening) continue;
    const [, indent = '', marker = '', language, meta = ''] = opening;
    const start = at;
    do at += 1;
    while (at < lines.length && !isClosing(lines[at] ?? '', marker));
    if (!isMermaid(language)) continue;
    const body = lines.slice(start + 1, at).map((line) => withoutIndent(line, indent));
    const site = {file: file.split(path.sep).join('/'), page: pageOf(file)};
    fences.push({...site, id: idOf(meta), line: start + 1, source: body.join('\n')});
  }
  return fences;
}
