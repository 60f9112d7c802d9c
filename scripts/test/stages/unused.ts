import {runCommand, tell} from '../command';
import {one, type Stage} from '../stage';

export const unused: Stage = {
  name: 'unused',
  holds: 'Knip: no file, export or dependency that nothing uses',
  async run() {
    const outcome = await runCommand('knip', ['--no-progress']);
    tell(outcome);
    return one(outcome.code === 0);
  },
};
