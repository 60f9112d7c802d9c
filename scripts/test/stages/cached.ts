import {runVitest} from '../vitest-run';
import type {Stage} from '../stage';

export const cached: Stage = {
  name: 'cached',
  holds: 'an edit of a page or of a file beside it shows in a build with a warm cache',
  run: () =>
    runVitest(['plugins/mdx/cached-build', 'plugins/diagrams/cached-build'], {CACHED_BUILD: '1'}),
};
