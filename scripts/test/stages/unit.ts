import {runVitest} from '../vitest-run';
import type {Stage} from '../stage';

export const unit: Stage = {
  name: 'unit',
  holds: 'Vitest: units, server renders, content as data, architecture',
  run: () => runVitest([]),
};
