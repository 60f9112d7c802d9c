import {ESLint} from 'eslint';
import type {Stage} from '../stage';

export const code: Stage = {
  name: 'code',
  holds: 'ESLint: code rules, rules of hooks, what a layer may not touch',
  async run() {
    const eslint = new ESLint({cache: true, cacheLocation: '.cache/eslint/'});
    const results = await eslint.lintFiles('.');
    const formatter = await eslint.loadFormatter('stylish');
    const text = await formatter.format(results);
    if (text) console.log(text);
    const failed = results.filter((file) => file.errorCount + file.warningCount > 0).length;
    return {passed: results.length - failed, failed};
  },
};
