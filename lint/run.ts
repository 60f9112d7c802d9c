import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {VFile} from 'vfile';
import {checkPage, houseStyle} from './house-style';
import {checkYaml} from './yaml-texts';

const PAGES = ['docs', 'blog', 'templates'];

function listFiles(root: string, extension: string): string[] {
  return PAGES.filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
        .filter((file) => file.endsWith(extension))
        .map((file) => path.posix.join(folder, file)),
    )
    .sort();
}

const open = (root: string, file: string): VFile =>
  new VFile({path: file, value: readFileSync(path.join(root, file), 'utf8')});

/** Checks every page and the YAML beside it, prints each finding, and counts the files that hold. */
export async function checkProse(root: string): Promise<{passed: number; failed: number}> {
  const files = [
    ...(await Promise.all(listFiles(root, '.mdx').map((file) => checkPage(open(root, file))))),
    ...listFiles(root, '.yaml').map((file) => checkYaml(open(root, file), houseStyle)),
  ];
  for (const {path: file, messages} of files)
    for (const {line, column, reason, ruleId} of messages)
      console.log(`${file}:${line ?? 1}:${column ?? 1} ${reason} (${ruleId ?? 'parse'})`);
  const failed = files.filter(({messages}) => messages.length > 0).length;
  return {passed: files.length - failed, failed};
}
