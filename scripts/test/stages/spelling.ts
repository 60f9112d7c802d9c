import {runCommand, tell} from '../command';
import type {Stage} from '../stage';

const SUMMARY = /Files checked: (\d+), Issues found: \d+ in (\d+) file/;

export const spelling: Stage = {
  name: 'spelling',
  holds: 'CSpell over pages, their data and the guides',
  async run() {
    const outcome = await runCommand('cspell', ['lint', '--no-progress', '--no-color']);
    tell(outcome);
    const [, checked, broken] = SUMMARY.exec(outcome.output) ?? [];
    if (checked === undefined) return {passed: 0, failed: 1};
    return {passed: Number(checked) - Number(broken), failed: Number(broken)};
  },
};
