import fs from 'node:fs';
import path from 'node:path';

/** Where pages with formulas find KaTeX, below the base path: see src/components/MathStyles. */
const FOLDER = path.join('static', 'katex');

/**
 * Copies KaTeX's style sheet and its woff2 faces to static/katex (not committed), once per KaTeX version.
 * Imported into the bundle, the style sheet would go to every page, with its fonts inlined.
 */
export function writeKatexFiles(siteDir: string): void {
  const dist = path.dirname(require.resolve('katex/dist/katex.min.css'));
  const target = path.join(siteDir, FOLDER);
  const css = woff2Only(fs.readFileSync(path.join(dist, 'katex.min.css'), 'utf8'));
  const written = path.join(target, 'katex.css');
  if (fs.existsSync(written) && fs.readFileSync(written, 'utf8') === css) return;
  fs.rmSync(target, {recursive: true, force: true});
  fs.mkdirSync(path.join(target, 'fonts'), {recursive: true});
  for (const font of fs.readdirSync(path.join(dist, 'fonts'))) {
    if (font.endsWith('.woff2')) {
      fs.copyFileSync(path.join(dist, 'fonts', font), path.join(target, 'fonts', font));
    }
  }
  fs.writeFileSync(written, css);
}

/** Every browser that the site supports reads woff2. */
export function woff2Only(css: string): string {
  return css.replace(/,url\([^)]*\.(?:woff|ttf)\) format\("(?:woff|truetype)"\)/g, '');
}
