import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

import {NAMES} from './names';

const ROOT = path.resolve(__dirname, '../..');

function sourceOf(from: string): string {
  const folder = path.join(ROOT, from.replace('@site/', ''));
  const file = fs.existsSync(`${folder}.tsx`) ? `${folder}.tsx` : path.join(folder, 'index.tsx');
  return fs.readFileSync(file, 'utf8');
}

/** `export function Name`, `export const Name` or `export {Name}`. */
function exportsName(source: string, name: string): boolean {
  return new RegExp(
    `export (?:(?:function|const) ${name}\\b|\\{[^}]*\\b(?:as )?${name}\\b[^}]*\\})`,
  ).test(source);
}

describe('NAMES', () => {
  it.each(Object.entries(NAMES))('%s is exported by its module', (name, {from}) => {
    expect(exportsName(sourceOf(from), name)).toBe(true);
  });

  it('stand in the order of the alphabet within their groups, authors before the pipeline', () => {
    const names = Object.entries(NAMES);
    const internal = names.map(([, {internal: yes}]) => Boolean(yes));
    expect(internal).toEqual([...internal].sort());
  });
});
