import {rmSync} from 'node:fs';
import {runCommand, tell} from '../command';
import {one, type Stage} from '../stage';

/** Where the gate publishes: a base path that is not '/', so that a forgotten one shows. */
export const PUBLISHED = {BASE_URL: '/handbook/', SITE_URL: 'https://example.org'};

export const site: Stage = {
  name: 'site',
  holds: 'the site builds under a base path; broken links and anchors stop it',
  async run() {
    rmSync('build', {recursive: true, force: true});
    const outcome = await runCommand('docusaurus', ['build'], {env: PUBLISHED});
    tell(outcome);
    return one(outcome.code === 0);
  },
};
