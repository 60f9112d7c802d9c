import fs from 'node:fs';
import path from 'node:path';

/** Text of `<name>.browser.js` of this folder, as it travels in every page's head: without comments and indentation. */
export function headScript(name: string): string {
  return squeezed(fs.readFileSync(path.join(__dirname, `${name}.browser.js`), 'utf8'));
}

/** The scripts have no text that looks like a comment or an indentation. */
function squeezed(source: string): string {
  return source
    .replace(/\/\*\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\n\s*/g, '\n')
    .trim();
}
