import fs from 'node:fs';
import path from 'node:path';

const SCRIPT_TAG = /<script src="?([^">\s]+)"? defer(?:="?(?:defer)?"?)?><\/script>/g;

const source = fs
  .readFileSync(path.join(__dirname, 'scriptsAfterPaint.browser.js'), 'utf8')
  .replace(/\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  .replace(/\n\s*/g, '\n')
  .trim();

/** The page with one script that asks for its deferred ones after first paint, in their order. */
export function withScriptsAfterPaint(html: string): string {
  const addresses = [...html.matchAll(SCRIPT_TAG)].map((found) => found[1]);
  if (addresses.length === 0) return html;
  const list = JSON.stringify(addresses).replaceAll('<', '\\u003c');
  const asks = `<script>${source.replace('SCRIPTS', () => list)}</script>`;
  let written = false;
  return html.replace(SCRIPT_TAG, () => {
    if (written) return '';
    written = true;
    return asks;
  });
}

/** Rewrites every page of a built site. */
export function askForScriptsAfterPaint(outDir: string): void {
  for (const entry of fs.readdirSync(outDir, {recursive: true, encoding: 'utf8'})) {
    if (!entry.endsWith('.html')) continue;
    const file = path.join(outDir, entry);
    const html = fs.readFileSync(file, 'utf8');
    const rewritten = withScriptsAfterPaint(html);
    if (rewritten === html)
      throw new Error(
        `${file} has no deferred scripts: Docusaurus writes them in another way now; change SCRIPT_TAG in plugins/head/scriptsAfterPaint.ts.`,
      );
    fs.writeFileSync(file, rewritten);
  }
}
