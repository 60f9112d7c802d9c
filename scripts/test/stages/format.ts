import {readFile} from 'node:fs/promises';
import * as prettier from 'prettier';
import {projectFiles} from '../project-files';
import type {Stage} from '../stage';

const IGNORE = {ignorePath: '.prettierignore'};

async function isFormatted(file: string, parser: string): Promise<boolean> {
  const options = (await prettier.resolveConfig(file)) ?? {};
  const held = await prettier.check(await readFile(file, 'utf8'), {
    ...options,
    parser,
    filepath: file,
  });
  if (!held) console.log(`${file}: not formatted; run "npm run format"`);
  return held;
}

export const format: Stage = {
  name: 'format',
  holds: 'Prettier (MDX is left alone)',
  async run() {
    const count = {passed: 0, failed: 0};
    for (const file of projectFiles()) {
      const {ignored, inferredParser} = await prettier.getFileInfo(file, IGNORE);
      if (ignored || !inferredParser) continue;
      const held = await isFormatted(file, inferredParser).catch((error: Error) => {
        console.log(`${file}: ${error.message}`);
        return false;
      });
      count[held ? 'passed' : 'failed'] += 1;
    }
    return count;
  },
};
