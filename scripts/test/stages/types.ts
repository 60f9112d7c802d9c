import {runCommand, tell} from '../command';
import {one, type Stage} from '../stage';

export const types: Stage = {
  name: 'types',
  holds: 'TypeScript, strict',
  async run() {
    const outcome = await runCommand('tsc', ['--noEmit', '--pretty', 'false']);
    tell(outcome);
    return one(outcome.code === 0);
  },
};
