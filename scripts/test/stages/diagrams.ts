import {existsSync} from 'node:fs';
import {runCommand, tell} from '../command';
import {projectFiles} from '../project-files';
import {one, type Stage} from '../stage';

export const diagrams: Stage = {
  name: 'diagrams',
  holds: 'every drawn diagram is as its fence says (npm run diagrams -- --check)',
  async run() {
    const outcome = await runCommand('tsx', ['scripts/render-diagrams.ts', '--check']);
    tell(outcome);
    if (outcome.code !== 0) return one(false);
    const drawn = existsSync('static/diagrams') ? projectFiles('static/diagrams') : [];
    return {passed: drawn.filter((file) => file.endsWith('.svg')).length, failed: 0};
  },
};
