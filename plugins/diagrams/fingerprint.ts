/** The hash in a sidecar: of the fence, and of all that could draw the same fence differently. */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {FONT_FILES, packageFile} from './font';
import {lightTokens, namedIn} from './tokens';

const FOLDER = __dirname;

/** Code and style that have no part in the picture: changing them makes no diagram stale. */
const DRAWING_FILES = [
  ...['drawing.css', 'font.ts', 'polish.ts', 'source.ts', 'tokens.ts', 'types.ts'],
  ...['time.ts', 'walk.ts', 'walkGraph.ts'],
];

function sha256(...parts: Array<string | Buffer>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/** The same for every checkout, however Git ends its lines. */
function textOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/\r\n/g, '\n');
}

/** Every file whose change makes all diagrams stale. */
export function drawingFiles(): string[] {
  const page = readdirSync(path.join(FOLDER, 'page'))
    .filter((name) => !name.includes('.test.'))
    .sort()
    .map((name) => path.join('page', name));
  return [...DRAWING_FILES, ...page].map((name) => path.join(FOLDER, name));
}

export function sourceHash(source: string): string {
  return sha256(source).slice(0, 16);
}

function computeDrawingHash(tokensFile: string): string {
  const css = textOf(path.join(FOLDER, 'drawing.css'));
  const manifest = JSON.parse(textOf(packageFile('mermaid/package.json'))) as {version: string};
  return sha256(
    manifest.version,
    JSON.stringify(namedIn(css, lightTokens(tokensFile))),
    ...FONT_FILES.map(({file}) => readFileSync(packageFile(file))),
    ...drawingFiles().map(textOf),
  ).slice(0, 16);
}

let last = {stamp: '', hash: ''};

/** Stands for Mermaid's version, theme, font and drawing code. `tokensFile` holds the site's colours. */
export function drawingHash(tokensFile: string): string {
  const files = [tokensFile, packageFile('mermaid/package.json'), ...drawingFiles()];
  const stamp = files.map((file) => `${file} ${statSync(file).mtimeMs}`).join('\n');
  // A build asks once for each diagram.
  if (stamp !== last.stamp) last = {stamp, hash: computeDrawingHash(tokensFile)};
  return last.hash;
}

/** What a sidecar must hold to be fresh; both parts are hashes. */
export function freshHash(source: string, drawing: string): string {
  return sha256(source, drawing).slice(0, 16);
}
