import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** Every file of the built site with this ending, with its text. */
export function builtFiles(ending: string): {file: string; text: string}[] {
  return readdirSync('build', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith(ending))
    .map((file) => ({file, text: readFileSync(path.join('build', file), 'utf8')}));
}
