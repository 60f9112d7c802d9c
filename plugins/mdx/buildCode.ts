import fs from 'node:fs';
import path from 'node:path';

/** Code that takes part in compiling pages and data, and what decides its packages. */
const PLACES = [
  'plugins',
  'src/domain/citation',
  'src/domain/attempt',
  'src/domain/content',
  'src/components/names.ts',
  'package-lock.json',
];

/**
 * Files that the bundler's cache must be thrown away for when they change: it knows a page's text and its
 * imports, not the code that compiled it. Absolute paths, without tests.
 */
export function buildCode(siteDir: string): string[] {
  return PLACES.flatMap((place) => filesIn(path.join(siteDir, place))).filter(
    (file) => /\.(ts|cjs|js|json)$/.test(file) && !/\.test\.ts$|[\\/]testing[\\/]/.test(file),
  );
}

function filesIn(place: string): string[] {
  if (!fs.existsSync(place)) return [];
  if (fs.statSync(place).isFile()) return [place];
  return fs
    .readdirSync(place, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
