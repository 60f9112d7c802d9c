import {existsSync} from 'node:fs';
import {runVitest} from '../vitest-run';
import {one, type Stage} from '../stage';

export const browser: Stage = {
  name: 'browser',
  holds: 'a real browser opens every page of the built site',
  async run() {
    if (existsSync('build/sitemap.xml'))
      return runVitest(['--config', 'tests/e2e/vitest.config.ts']);
    console.log('build/ holds no site: run "npm test -- site browser"');
    return one(false);
  },
};
