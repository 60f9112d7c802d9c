/** The faces that labels are measured with: the site's text face, and one that has the symbols. */
import path from 'node:path';

export const FONT_FILES = [
  {
    family: 'Source Serif 4 Variable',
    style: 'normal',
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  },
  {
    family: 'Source Serif 4 Variable',
    style: 'italic',
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
  },
  // Arrows, Greek letters and signs such as ≤, which the text face lacks.
  {family: 'Diagram Symbols', style: 'normal', file: 'katex/dist/fonts/KaTeX_Main-Regular.woff2'},
] as const;

/** A file inside an installed package, found as Node finds the package. */
export function packageFile(file: string): string {
  const name = file.startsWith('@') ? file.split('/').slice(0, 2).join('/') : file.split('/')[0];
  const manifest = require.resolve(`${name}/package.json`);
  return path.join(path.dirname(manifest), file.slice((name ?? '').length));
}
