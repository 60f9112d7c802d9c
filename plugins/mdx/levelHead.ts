import fs from 'node:fs';
import path from 'node:path';

/**
 * The script for every page's head. `namespace` is Docusaurus's storage namespace: many sites share the
 * origin github.io, and each has its own level.
 */
export function levelHead(namespace: string): string {
  const source = fs.readFileSync(path.join(__dirname, 'levelHead.browser.js'), 'utf8');
  return squeezed(source).replace('LEVEL_KEY', `handbook.level${namespace}`);
}

/** Comments and indentation need not travel. The script has no text that looks like either. */
function squeezed(source: string): string {
  return source
    .replace(/\/\*\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\n\s*/g, '\n')
    .trim();
}
